public import SupplyDemand

extension RecordListReader {
  /// How much of a file is looked at to find out what it holds.
  private static let sampleSize = 65_536

  /// What the list in `text` could be: one kind when it is clear, several when a person has to choose, none when it is
  /// no list that can be read. In the order of `RecordKind`. `cities` is named for a table of pilot cities, which
  /// another reader reads; their list within a document's text isn't recognized here.
  ///
  /// A table, or JSON objects, can be every kind whose necessary field is there and that knows at least half of the
  /// columns; one whose known columns are a proper part of another's is out. A list without a header is taken for
  /// achievements when its lines look like titles; any other such list could be all four kinds that aren't banks. What the
  /// banks hold has columns that other lists have too: a bank that knows no more of them than another kind is named only
  /// when the title's column is called after it (问题名称).
  public func kinds(of text: String, file: String) -> [RecordKind] {
    let sample = Self.sample(of: text)
    let best = best { self.columns(known: sample, as: $0, file: file) }
    if !best.isEmpty { return best }
    guard !ListForm.isJSONLines(text), let list = PlainList(parsing: sample) else { return [] }
    return kinds(of: list)
  }

  /// What the lists in a document could be, by the same rules for each of its sheets and tables.
  public func kinds(of document: ListDocument) -> ListKinds {
    guard case .tables(let tables, let paragraphs) = document.content else {
      if case .text(let text) = document.content { return .any(kinds(of: text, file: document.file)) }
      return .any([])
    }
    let each = tables.map(kinds(of:)).filter { !$0.isEmpty }
    guard !each.isEmpty else {
      return .any(plainList(tables, paragraphs).map { kinds(of: $0.list) } ?? [])
    }
    let common = RecordKind.allCases.filter { kind in each.allSatisfy { $0.contains(kind) } }
    if !common.isEmpty { return .any(common) }
    let all = RecordKind.allCases.filter { kind in each.contains { $0.contains(kind) } }
    return each.allSatisfy { $0.count == 1 } ? .each(all) : .any(all)
  }

  /// What a sheet or table could be by its columns.
  private func kinds(of table: Table) -> [RecordKind] {
    let sample = table.sample
    return best { columns(known: sample, as: $0) }
  }

  /// The tables of a document that are lists of `kind`: those that could be no better list of another kind; when there are
  /// none, those that have the necessary column at all.
  func tables(_ tables: [Table], as kind: RecordKind) -> Set<ListLocation.Part> {
    let sure = tables.filter { kinds(of: $0).contains(kind) }
    let possible =
      sure.isEmpty
      ? tables.filter { ListForm.header(in: $0.sample, kind: kind, aliases: aliases) != nil } : sure
    return Set(possible.compactMap(\.part))
  }

  private func kinds(of list: PlainList) -> [RecordKind] {
    guard list.isPlausible else { return [] }
    return list.looksLikeTitles(aliases) ? [.achievements] : [.experts, .achievements, .demands, .teams]
  }

  /// The kinds that know most by the columns that each of them knows.
  private func best(_ columns: (RecordKind) -> Set<String>) -> [RecordKind] {
    let possible = RecordKind.allCases.map { (kind: $0, columns: columns($0)) }.filter { !$0.columns.isEmpty }
    let best = possible.filter { one in !possible.contains { $0.columns.isStrictSuperset(of: one.columns) } }
    return withoutUnnamedBanks(best).map(\.kind)
  }

  /// Leaves out the banks that nothing tells from another kind.
  private func withoutUnnamedBanks(
    _ kinds: [(kind: RecordKind, columns: Set<String>)]
  ) -> [(kind: RecordKind, columns: Set<String>)] {
    guard kinds.contains(where: { !RecordKind.banks.contains($0.kind) }) else { return kinds }
    return kinds.filter { kind, columns in
      guard RecordKind.banks.contains(kind) else { return true }
      return columns.contains { column in
        aliases.field(HeaderName(column), in: kind) == ListField.required(by: kind)
          && aliases.words(naming: kind).contains { column.contains($0) }
      }
    }
  }

  private func columns(known text: String, as kind: RecordKind, file: String) -> Set<String> {
    if ListForm.isJSONLines(text) { return columns(names(inJSONLines: text).map { HeaderName($0) }, as: kind) }
    guard case .table(let table, _) = ListForm(of: text, as: kind, file: file, aliases: aliases) else { return [] }
    return columns(table.header?.cells.map { HeaderName($0.text) } ?? [], as: kind)
  }

  private func columns(known table: Table, as kind: RecordKind) -> Set<String> {
    guard case .table(let list, _)? = ListForm.header(in: table, kind: kind, aliases: aliases) else { return [] }
    return columns(list.header?.cells.map { HeaderName($0.text) } ?? [], as: kind)
  }

  /// The columns that lists of `kind` know and keep; none when the necessary one isn't among them, or when most columns
  /// are unknown: a classification also has names and descriptions.
  private func columns(_ names: [HeaderName], as kind: RecordKind) -> Set<String> {
    let fields = names.map { ($0.text, aliases.field($0, in: kind)) }
    let found = Set(fields.compactMap(\.1))
    let isCityList = found.contains(.keyIndustries) || found.contains(.mainIndustries)
    guard found.contains(ListField.required(by: kind)), kind != .cities || isCityList,
      fields.count(where: { $0.1 == nil }) * 2 <= fields.count
    else { return [] }
    return Set(fields.filter { $0.1 != nil && $0.1 != .ignored }.map(\.0))
  }

  /// The beginning of `text` up to a line's end.
  private static func sample(of text: String) -> String {
    guard text.utf8.count > sampleSize else { return text }
    let bytes = text.utf8.prefix(sampleSize)
    let end = bytes.lastIndex(of: 0x0A) ?? bytes.endIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
