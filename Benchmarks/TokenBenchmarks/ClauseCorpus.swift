import BenchmarkSupport
import ChineseText

/// Texts put together anew from the clauses of encyclopedia passages, cut into words: as many as wanted, always the same.
///
/// Since clauses repeat, words are fewer and their lists longer than in texts of as many authors: the worst case for search.
struct ClauseCorpus: TokenCorpus {
  /// The words of each clause, parted by spaces, and its length in characters.
  private let clauses: [(words: String, length: Int)]
  /// Questions on the passages, cut into words.
  let questions: [String]

  /// A text has about so many characters, as an abstract's first half does.
  private static let lengths = 60..<200

  init() throws {
    let normalizer = TextNormalizer()
    var builder = LexiconBuilder(normalizer: normalizer)
    builder.add(jieba: try BundledData.bytes("Lexicons/jieba_dict.txt"))
    let analyzer = TextAnalyzer(lexicon: builder.build(), normalizer: normalizer)
    func words(_ text: Substring) -> String {
      analyzer.segments(of: String(text)).map(\.text)
        .filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
        .joined(separator: " ")
    }
    func column(_ number: Int, of file: String) throws -> [Substring] {
      try BundledData.text("Judgements/cmrc2018/\(file)").split(separator: "\n").dropFirst().compactMap {
        let cells = $0.split(separator: "\t", omittingEmptySubsequences: false)
        return number < cells.count ? cells[number] : nil
      }
    }
    var seen: Set<Substring> = []
    clauses = try column(2, of: "cmrc_dev_passages.tsv").flatMap { $0.split { "，。；！？".contains($0) } }
      .filter { 6...60 ~= $0.count && seen.insert($0).inserted }.map { (words($0), $0.count) }
    questions = try column(2, of: "cmrc_dev_queries_qrels.tsv").prefix(1_000).map(words)
  }

  /// Visits `count` texts.
  func forEach(_ count: Int, _ body: (String) -> Void) {
    var random = LinearCongruentialGenerator(seed: 65)
    for _ in 0..<count {
      let length = Self.lengths.lowerBound + random.next(Self.lengths.count)
      var (text, have) = ("", 0)
      while have < length {
        let clause = clauses[random.next(clauses.count)]
        text += text.isEmpty ? clause.words : " " + clause.words
        have += clause.length
      }
      body(text)
    }
  }
}
