import Foundation
import Ingestion
import SupplyDemand

/// Reads bytes as lists of records, of the kinds that they could be of and of one more.
struct ListReading: FuzzedReader {
  /// The form of the lists.
  enum Form { case delimited, jsonLines }

  let reader: RecordListReader
  let form: Form

  private static let kinds = RecordKind.allCases.filter { $0 != .cities }

  /// A table as JSON Lines where these are wanted.
  func input(of file: [UInt8]) -> [UInt8] {
    guard form == .jsonLines, file.first != UInt8(ascii: "{") else { return file }
    let table = Table(parsing: String(decoding: file, as: UTF8.self), delimiter: .comma, file: "")
    let names = table.header?.cells.map(\.text) ?? []
    let lines = table.rows.compactMap { row -> Data? in
      let members = zip(names, row.cells.map(\.text)).filter { !$1.isEmpty }
      return try? JSONSerialization.data(
        withJSONObject: Dictionary(members) { first, _ in first }, options: [.sortedKeys, .withoutEscapingSlashes])
    }
    return Array(lines.joined(separator: Data([UInt8(ascii: "\n")])))
  }

  func damaged(_ input: [UInt8], by mutator: inout Mutator) -> [UInt8] {
    let part = mutator.index(below: 8) == 0 ? input : mutator.part(of: input, head: form == .delimited ? 1 : 0)
    return mutator.damagedText(part, like: Mutator.listPieces, separators: Array(",\t;:\"".utf8))
  }

  func outcomes(_ bytes: [UInt8]) async -> [FuzzOutcome] {
    let document: ListDocument
    do {
      document = try await ListDocumentReader().document(bytes, file: form == .delimited ? "a.csv" : "a.jsonl")
    } catch {
      return [FuzzOutcome("list", refused: error)]
    }
    let guess = reader.kinds(of: document)
    var kinds = [Self.kinds[bytes.count % Self.kinds.count]]
    switch guess {
    case .any(let found), .each(let found): kinds += found.prefix(2).filter { !kinds.contains($0) }
    }
    let places = PlaceCheck(bytes)
    let isSame = reader.kinds(of: document) == guess
    return [FuzzOutcome("kinds", read: isSame ? [] : ["differs"])] + kinds.map { outcome(document, $0, places) }
  }

  private func outcome(_ document: ListDocument, _ kind: RecordKind, _ places: PlaceCheck) -> FuzzOutcome {
    do {
      let start = ContinuousClock.now
      let list = try reader.read(document, as: kind)
      let time = ContinuousClock.now - start
      let again = try reader.read(document, as: kind)
      return FuzzOutcome(kind.rawValue, read: problems(of: list, again, in: places), in: time)
    } catch {
      return FuzzOutcome(kind.rawValue, refused: error)
    }
  }

  /// What doesn't hold of a list that should.
  private func problems(of list: RecordList, _ again: RecordList, in places: PlaceCheck) -> [String] {
    var problems: [String] = []
    if list.records != again.records || list.findings != again.findings || list.locations != again.locations
      || list.rowCount != again.rowCount
    {
      problems.append("differs")
    }
    let references = list.records.references
    if Set(references).count != references.count { problems.append("an identity twice") }
    if Set(references) != Set(list.locations.keys) { problems.append("records without places") }
    if references.count > list.rowCount { problems.append("more records than rows") }
    if list.leftOutCount > list.rowCount + 1 { problems.append("more rows left out than there are") }
    problems += places.problems(of: list.findings.map(\.location) + list.locations.values)
    if list.findings.contains(where: { Self.hasMobileNumber($0.quoted) }) {
      problems.append("a telephone number in a finding")
    }
    return problems
  }

  /// Whether a text has eleven digits that can be a mobile number.
  private static func hasMobileNumber(_ text: String) -> Bool {
    text.split { !($0.isASCII && $0.isNumber) }.contains { digits in
      digits.count == 11 && digits.first == "1" && digits.dropFirst().first.map { "3456789".contains($0) } == true
    }
  }
}

extension Records {
  /// All records.
  fileprivate var references: [RecordReference] {
    experts.map { RecordReference(.experts, $0.id.text) }
      + achievements.map { RecordReference(.achievements, $0.id.text) }
      + demands.map { RecordReference(.demands, $0.id.text) } + teams.map { RecordReference(.teams, $0.id.text) }
      + problems.map { RecordReference(.problems, $0.id.text) }
      + projects.map { RecordReference(.projects, $0.id.text) }
      + openSources.map { RecordReference(.openSources, $0.id.text) }
  }
}
