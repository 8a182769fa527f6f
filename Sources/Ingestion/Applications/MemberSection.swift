internal import SupplyDemand

/// Reads the people of a project (八).
struct MemberSection {
  private enum Column { case number, name, position, contact, task }

  private static let names: [(column: Column, name: String)] = [
    (.number, "序号"), (.name, "姓名"), (.position, "工作单位及职务"), (.contact, "联系方式"), (.task, "在本项目中承担"),
    (.position, "单位"), (.contact, "联系电话"), (.task, "分工"),
  ]

  private var table: ColumnTable<Column>?
  /// What was read.
  private(set) var members: [ApplicationMember] = []

  mutating func take(_ row: FormRow) {
    if let header = ColumnTable(row, names: Self.names) {
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
