import Foundation
public import SupplyDemand

/// Reads the files of a test collection.
///
/// Documents are `id TAB text` lines, or JSON Lines with `id`, `title`, `abstract` and `keywords`; queries are
/// `id TAB text`; judgments are `query TAB document TAB grade`. Empty lines are passed over.
public struct TestCollectionReader: Sendable {
  /// A reader.
  public init() {}

  /// The documents of a file.
  ///
  /// - Parameters:
  ///   - text: What stands in the file, or in a piece of it.
  ///   - file: The file's name.
  ///   - firstLine: The number in the file of the text's first line.
  /// - Returns: The documents, in their order.
  /// - Throws: `IngestionError.invalidLine` for the first line that is neither.
  public func documents(
    _ text: String, file: String, firstLine: Int = 1
  ) throws(IngestionError) -> [Achievement] {
    let decoder = JSONDecoder()
    var documents: [Achievement] = []
    for (offset, line) in numberedLines(of: text) {
      let number = offset + firstLine - 1
      if line.first == "{" {
        guard let document = try? decoder.decode(JSONDocument.self, from: Data(line.utf8)) else {
          throw .invalidLine(file: file, line: number, expected: #"{"id": …, "title": …}"#)
        }
        documents.append(document.achievement)
      } else {
        let fields = try fields(of: line, count: 2, expected: "id TAB text", file: file, line: number)
        documents.append(Achievement(id: Achievement.ID(fields[0]), title: fields[1]))
      }
    }
    return documents
  }

  /// The queries of a file.
  ///
  /// - Throws: `IngestionError.invalidLine` for the first line that is none.
  public func queries(_ text: String, file: String) throws(IngestionError) -> [TestCollection.Query] {
    var queries: [TestCollection.Query] = []
    for (number, line) in numberedLines(of: text) {
      let fields = try fields(of: line, count: 2, expected: "id TAB text", file: file, line: number)
      queries.append(TestCollection.Query(id: fields[0], text: fields[1]))
    }
    return queries
  }

  /// The grades of a file, by query and document.
  ///
  /// - Throws: `IngestionError.invalidLine` for the first line that is none.
  public func judgments(_ text: String, file: String) throws(IngestionError) -> [String: [String: Int]] {
    var judgments: [String: [String: Int]] = [:]
    for (number, line) in numberedLines(of: text) {
      let expected = "query TAB document TAB grade"
      let fields = try fields(of: line, count: 3, expected: expected, file: file, line: number)
      guard let grade = Int(fields[2]), grade >= 0 else {
        throw .invalidLine(file: file, line: number, expected: expected)
      }
      judgments[fields[0], default: [:]][fields[1]] = grade
    }
    return judgments
  }

  /// The lines that aren't empty; only a line feed ends one, since other line breaks may stand inside a text.
  private func numberedLines(of text: String) -> [(number: Int, line: Substring)] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap {
      let line = $0.element.last == UInt8(ascii: "\r") ? $0.element.dropLast() : $0.element
      return line.isEmpty ? nil : ($0.offset + 1, Substring(line))
    }
  }

  private func fields(
    of line: Substring, count: Int, expected: String, file: String, line number: Int
  ) throws(IngestionError) -> [String] {
    let fields = line.split(separator: "\t", maxSplits: count - 1, omittingEmptySubsequences: false)
    guard fields.count == count, !fields[0].isEmpty else {
      throw .invalidLine(file: file, line: number, expected: expected)
    }
    return fields.map(String.init)
  }
}

private struct JSONDocument: Decodable {
  let id: String
  let title: String?
  let abstract: String?
  let keywords: [String]?

  var achievement: Achievement {
    Achievement(id: Achievement.ID(id), title: title ?? "", abstract: abstract ?? "", keywords: keywords ?? [])
  }
}
