internal import SupplyDemand

/// What the columns of a table hold, by their positions from 0.
struct ListColumns {
  /// A column that lists know.
  struct Column {
    let field: ListField
    /// What its header says in brackets.
    let note: String
  }

  private var columns: [Column?]

  /// The columns of a table of records of `kind`.
  init(_ header: Table.Row, of table: Table, kind: RecordKind, aliases: RecordFieldAliases) {
    columns = []
    for (index, cell) in header.cells.enumerated() {
      let position = table.position(of: cell, at: index)
      let name = HeaderName(cell.text)
      let group = table.groups[position]
      guard let field = Self.field(name, below: group, kind: kind, aliases: aliases) else { continue }
      while columns.count <= position { columns.append(nil) }
      columns[position] = Column(field: field, note: name.note)
    }
  }

  /// The column at a position; nil when lists don't know it.
  subscript(position: Int) -> Column? {
    columns.indices.contains(position) ? columns[position] : nil
  }

  /// 电话 below 联系方式 is the telephone; 姓名 below 团长 is the leader, and 单位 below 团长 nothing that is kept.
  private static func field(
    _ name: HeaderName, below group: String?, kind: RecordKind, aliases: RecordFieldAliases
  ) -> ListField? {
    let own = aliases.field(name, in: kind)
    guard let group else { return own }
    if let joined = aliases.field(HeaderName(group + name.text), in: kind) { return joined }
    switch aliases.field(HeaderName(group), in: kind) {
    case .leader: return name.isName ? .leader : nil
    case .chiefExpert: return name.isName ? .chiefExpert : nil
    case .experts: return name.isName ? .experts : nil
    default: return own
    }
  }
}
