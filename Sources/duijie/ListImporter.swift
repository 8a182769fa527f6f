import ChineseText
import Foundation
import Ingestion
import Reporting
import Storage
import SupplyDemand

/// Reads files of any known form and writes them to a store.
struct ListImporter {
  private let knowledge: Knowledge
  private let cityLists: PilotCityListReader
  private let recordLists: RecordListReader
  private let destination: Store
  private let kind: RecordKind?

  /// An importer that takes files for lists of `kind`, or finds out what they are.
  init(knowledge: Knowledge, store: Store, kind: RecordKind?) throws {
    self.knowledge = knowledge
    self.kind = kind
    cityLists = try knowledge.cityListReader()
    recordLists = try knowledge.recordListReader()
    destination = store
  }

  /// Reads files, telling `progress` how far it has come, and checks them against one another and the store.
  func read(_ paths: [String], progress: (Double, String) -> Void) throws -> [ReadList] {
    var lists: [ReadList] = []
    for path in paths {
      progress(Double(lists.count) / Double(paths.count), path)
      lists.append(try read(path))
    }
    // The lists are checked against what will be stored, so that importing them again finds the same.
    var all = try destination.records()
    for list in lists { all.merge(list.records) }
    let cities = all.cities
    let names = CityNameResolver(cities: cities, normalizer: knowledge.normalizer, pinyin: knowledge.pinyin)
    return lists.map { list in
      guard let records = list.recordList else { return list }
      let findings =
        CityMentions.findings(in: records, names: names, cities: cities)
        + NearDuplicates.findings(in: records, against: all)
      return list.adding(findings)
    }
  }

  private func read(_ path: String) throws -> ReadList {
    let bytes = try readBytes(path)
    let decoded = DecodedText(decoding: bytes)
    let file = URL(filePath: path).lastPathComponent
    let kind = try kind ?? kind(of: decoded.text, file: file)
    let list = try read(decoded.text, as: kind, file: file, hash: ContentHash.text(of: bytes))
    guard decoded.replacements > 0 else { return list }
    let place = ListLocation(file: file)
    return list.adding([
      Finding(.undecodableBytes, at: place, quoting: "\u{FFFD}", facts: [decoded.encoding.rawValue])
    ])
  }

  private func kind(of text: String, file: String) throws(CommandFailure) -> RecordKind {
    if PilotCityListReader.looksLikePilotCityList(text) { return .cities }
    let kinds = recordLists.kinds(of: text, file: file)
    guard let kind = kinds.first else { throw .unknownFile(file) }
    guard kinds.count == 1 else { throw .ambiguousFile(file, kinds: kinds.map(\.rawValue)) }
    return kind
  }

  private func read(_ text: String, as kind: RecordKind, file: String, hash: String) throws -> ReadList {
    if kind == .cities {
      guard let list = cityLists.read(text, file: file) else { throw CommandFailure.noCityList(file) }
      return ReadList(
        file: file, kind: kind, records: Records(cities: list.cities), findings: list.findings,
        leftOutCount: list.leftOutCount,
        contentHash: hash, recordList: nil)
    }
    let list = try recordLists.read(text, as: kind, file: file)
    return ReadList(
      file: file, kind: kind, records: list.records, findings: list.findings, leftOutCount: list.leftOutCount,
      contentHash: hash, recordList: list)
  }

  /// Writes a list in one transaction.
  func store(_ list: ReadList) throws -> Reporting.ImportSummary {
    let summary = try destination.apply(
      ImportedList(
        file: list.file, kind: list.kind, records: list.records, findings: list.findings,
        leftOutCount: list.leftOutCount, contentHash: list.contentHash,
        importedAt: Int(Date().timeIntervalSince1970)))
    return Reporting.ImportSummary(
      file: list.file, kind: list.kind, added: summary.added, updated: summary.updated, unchanged: summary.unchanged,
      removed: summary.removed, leftOut: summary.leftOut, findings: summary.findings)
  }
}
