internal import ChineseText
internal import Ingestion
public import Reporting
public import Storage
public import SupplyDemand

/// Reads files of any known form and writes them to a store.
public struct ListImporter: Sendable {
  private let knowledge: Knowledge
  private let cityLists: PilotCityListReader
  private let recordLists: RecordListReader
  private let destination: Store
  private let kind: RecordKind?

  /// An importer into `store` that takes files for lists of `kind`, or finds out what they are when it is nil.
  ///
  /// - Throws: `WorkbenchError`, `IngestionError` or `RuleTableError` when the program's data is missing or damaged.
  public init(knowledge: Knowledge, store: Store, kind: RecordKind?) throws {
    self.knowledge = knowledge
    self.kind = kind
    cityLists = try knowledge.cityListReader()
    recordLists = try knowledge.recordListReader()
    destination = store
  }

  /// Reads files and checks them against one another and the store.
  ///
  /// A file may be a text, or a document of Word or Excel, whatever its name says.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - progress: Told which part is done, 0…1, and the file that is next.
  /// - Returns: The lists in the order of the files: one for each, or several of different kinds for a document that has
  ///   them on sheets of their own.
  /// - Throws: `WorkbenchError` when a file can't be read or is no list, `IngestionError` when it can't be taken apart,
  ///   `StorageError`.
  public func read(
    _ files: [ListFile], progress: (Double, String) -> Void = { _, _ in }
  ) async throws -> [ReadList] {
    var lists: [ReadList] = []
    for (index, file) in files.enumerated() {
      progress(Double(index) / Double(files.count), file.name)
      lists += try await read(file)
    }
    // The lists are checked against what will be stored, so that importing them again finds the same.
    var all = try destination.records()
    for list in lists { all.merge(list.records) }
    let cities = all.cities
    let names = CityNameResolver(cities: cities, normalizer: knowledge.normalizer, pinyin: knowledge.pinyin)
    return lists.map { list in
      guard let records = list.recordList else { return list.completed(with: []) }
      let findings =
        CityMentions.findings(in: records, names: names, cities: cities)
        + NearDuplicates.findings(in: records, against: all)
      return list.completed(with: findings)
    }
  }

  /// Reads the only list of a file and checks it against the store.
  ///
  /// - Throws: As `read(_:progress:)` does, and `WorkbenchError.severalLists` when it has several.
  public func readOne(_ file: ListFile) async throws -> ReadList {
    let lists = try await read([file])
    guard let list = lists.first, lists.count == 1 else {
      throw WorkbenchError.severalLists(file.name, kinds: lists.map(\.kind.rawValue))
    }
    return list
  }

  private func read(_ file: ListFile) async throws -> [ReadList] {
    let bytes = try file.bytes()
    let document = try await ListDocumentReader().document(bytes, file: file.name)
    let hash = ContentHash.text(of: bytes)
    let kinds = try kind.map { [$0] } ?? kinds(of: document)
    return try kinds.map { try read(document, as: $0, hash: hash) }
  }

  private func kinds(of document: ListDocument) throws(WorkbenchError) -> [RecordKind] {
    let lists = recordLists.kinds(of: document)
    if case .each(let kinds) = lists { return kinds }
    if PilotCityListReader.looksLikePilotCityList(document) { return [.cities] }
    guard case .any(let kinds) = lists, !kinds.isEmpty else { throw .unknownFile(document.file) }
    guard kinds.count == 1 else { throw .ambiguousFile(document.file, kinds: kinds.map(\.rawValue)) }
    return kinds
  }

  private func read(_ document: ListDocument, as kind: RecordKind, hash: String) throws -> ReadList {
    if kind == .cities {
      guard let list = cityLists.read(document) else { throw WorkbenchError.noCityList(document.file) }
      return ReadList(
        file: document.file, kind: kind, records: Records(cities: list.cities), findings: list.findings,
        leftOutCount: list.leftOutCount, contentHash: hash, document: document, recordList: nil)
    }
    let list = try recordLists.read(document, as: kind)
    return ReadList(
      file: document.file, kind: kind, records: list.records, findings: list.findings,
      leftOutCount: list.leftOutCount, contentHash: hash, document: document, recordList: list)
  }

  /// Writes a list in one transaction.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - time: When, in seconds since 1970-01-01 00:00 UTC.
  ///   - account: Who imports it; nil for somebody at the command line.
  ///   - upload: The uploaded file that it is of, which is then gone.
  ///   - takingMasked: Whether a list with masked personal data is taken, though it replaces full data.
  /// - Returns: What has changed.
  /// - Throws: `WorkbenchError.maskedList`, `StorageError`; then nothing has changed.
  public func store(
    _ list: ReadList, at time: Int, by account: Account.ID? = nil, accepting upload: Upload.ID? = nil,
    takingMasked: Bool = false
  ) throws -> Reporting.ImportSummary {
    if !takingMasked { try list.requireFull() }
    return Self.summary(
      try destination.apply(Self.imported(list, at: time, by: account), accepting: upload), of: list)
  }

  /// What `store` would change.
  public func preview(_ list: ReadList) throws(StorageError) -> Reporting.ImportSummary {
    Self.summary(try destination.preview(Self.imported(list, at: 0, by: nil)), of: list)
  }

  private static func imported(_ list: ReadList, at time: Int, by account: Account.ID?) -> ImportedList {
    ImportedList(
      file: list.file, kind: list.kind, records: list.records, findings: list.findings,
      leftOutCount: list.leftOutCount, contentHash: list.contentHash, importedAt: time, importedBy: account)
  }

  private static func summary(_ summary: Storage.ImportSummary, of list: ReadList) -> Reporting.ImportSummary {
    Reporting.ImportSummary(
      file: list.file, kind: list.kind, added: summary.added, updated: summary.updated, unchanged: summary.unchanged,
      removed: summary.removed, leftOut: summary.leftOut, findings: summary.findings)
  }
}
