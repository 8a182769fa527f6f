public import SupplyDemand

/// Lays records out as lists that `RecordListReader`, or `PilotCityListReader` for pilot cities, reads back as the same
/// records.
public struct RecordListWriter: Sendable {
  /// A column: its header's field, and what stands behind its name in brackets.
  typealias Column<Record> = (field: ListField, note: String, value: (Record) -> ListValue)

  let aliases: RecordFieldAliases

  /// A writer that names columns and values by `aliases`.
  public init(aliases: RecordFieldAliases) {
    self.aliases = aliases
  }

  /// The list of all records of a kind.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - records: The records; those of other kinds don't matter.
  /// - Returns: A row for each, none when there are none. Items of a list are parted by ；, or written as a JSON array when
  ///   reading would part them elsewhere. Pilot cities come in the five columns of the notice's list (附件3).
  /// - Complexity: Linear in the length of all texts.
  public func list(of kind: RecordKind, in records: Records) -> WrittenList {
    switch kind {
    case .cities: list(kind, of: records.cities, cityColumns)
    case .experts: list(kind, of: records.experts, expertColumns)
    case .achievements: list(kind, of: records.achievements, achievementColumns)
    case .demands: list(kind, of: records.demands, demandColumns)
    case .teams: list(kind, of: records.teams, teamColumns)
    case .problems: list(kind, of: records.problems, problemColumns)
    case .projects: list(kind, of: records.projects, projectColumns)
    case .openSources: list(kind, of: records.openSources, openSourceColumns)
    }
  }

  private func list<Record>(_ kind: RecordKind, of records: [Record], _ columns: [Column<Record>]) -> WrittenList {
    WrittenList(
      kind: kind, headers: columns.map { aliases.header($0.field, in: kind) + $0.note },
      rows: records.map { record in columns.map { $0.value(record) } })
  }

  /// A cell with items.
  func items(_ items: [String]) -> ListValue { .filled(ListCell.text(of: items, ListCell.items)) }

  /// A cell with industries.
  func industries(_ items: [String]) -> ListValue { .filled(ListCell.text(of: items, ListCell.industries)) }

  /// A cell with the name of a choice.
  func choice<Value: RawRepresentable<String>>(_ value: Value?, _ subject: ValueSubject) -> ListValue {
    value.map { .text(aliases.name(of: $0.rawValue, subject)) } ?? .empty
  }

  /// A cell with the names of choices.
  func choices<Value: RawRepresentable<String>>(_ values: [Value], _ subject: ValueSubject) -> ListValue {
    items(values.map { aliases.name(of: $0.rawValue, subject) })
  }

  /// A cell with 是 or 否.
  func boolean(_ value: Bool?) -> ListValue {
    value.map { .text(aliases.name(of: String($0), .boolean)) } ?? .empty
  }
}
