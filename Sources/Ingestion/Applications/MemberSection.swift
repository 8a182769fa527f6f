internal import SupplyDemand

/// Reads the people of a project (八).
struct MemberSection {
  private let names: ColumnNames<ApplicationMember.Column>
  private var table: ColumnTable<ApplicationMember.Column>?
  /// What was read.
  private(set) var members: [ApplicationMember] = []

  init(_ layout: FormLayout) {
    names = ColumnNames(layout.memberColumns)
  }

  mutating func take(_ row: FormRow) {
    if let header = ColumnTable(row, names: names) {
      table = header
      return
    }
    guard let table else { return }
    let member = ApplicationMember(
      name: table.text(.name, in: row), position: table.text(.position, in: row),
      contact: table.text(.contact, in: row), task: table.text(.task, in: row))
    guard [member.name, member.position, member.contact, member.task].contains(where: { !$0.isEmpty }) else { return }
    members.append(member)
  }
}
