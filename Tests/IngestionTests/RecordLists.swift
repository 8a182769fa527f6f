import Ingestion
import SupplyDemand
import TestSupport

/// Reads lists with the names that come with the program.
enum RecordLists {
  static func reader() throws -> RecordListReader {
    func table(_ name: String) throws -> String {
      String(decoding: try Repository.bytes("Data/RecordFields/\(name)"), as: UTF8.self)
    }
    return RecordListReader(
      aliases: try RecordFieldAliases(
        headers: table("headers.tsv"), values: table("values.tsv"), titleWords: table("title-words.tsv")))
  }

  static func read(_ text: String, as kind: RecordKind) throws -> RecordList {
    try reader().read(text, as: kind, file: "list")
  }

  static func kinds(of text: String) throws -> [RecordKind] {
    try reader().kinds(of: text, file: "list")
  }

  /// Findings as `line:column kind quoted facts`.
  static func words(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let place = "\(finding.location.line ?? 0):\(finding.location.column ?? 0)"
      return ([place, finding.kind.rawValue, finding.quoted] + finding.facts).joined(separator: " ")
    }
  }

  /// A file of the shared data, decoded.
  static func shared(_ path: String) throws -> String {
    String(decoding: try Repository.sharedBytes(path), as: UTF8.self)
  }
}
