import Foundation

/// The texts and queries of two files: lines of an identity, a tab and tokens parted by spaces.
struct FileCorpus: TokenCorpus {
  private let texts: [Substring]
  let questions: [String]

  /// - Throws: What reading the files throws, and `BenchmarkFailure.noTexts` or `.noQueries`.
  init(documents: String, queries: String) throws {
    texts = try Self.column(of: documents)
    questions = try Self.column(of: queries).map(String.init)
    guard !texts.isEmpty else { throw BenchmarkFailure.noTexts }
    guard questions.count >= Self.leastQuestions else { throw BenchmarkFailure.noQueries }
  }

  /// The longest queries are of so many questions.
  private static let leastQuestions = 25

  private static func column(of path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      line.firstIndex(of: "\t").map { line[line.index(after: $0)...] }
    }
  }

  func forEach(_ count: Int, _ body: (String) -> Void) {
    for text in texts.prefix(count) { body(String(text)) }
  }
}
