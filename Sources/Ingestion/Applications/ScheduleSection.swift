internal import SupplyDemand

/// Reads a form's schedule (七): the project's span, and a table of stages.
struct ScheduleSection {
  private let names: ColumnNames<ApplicationStage.Column>
  private let spanLabel: String
  private var table: ColumnTable<ApplicationStage.Column>?
  private var span: FormText?
  private var stages: [ApplicationStage] = []

  init(_ layout: FormLayout) {
    names = ColumnNames(layout.stageColumns)
    spanLabel = layout.spanLabel
  }

  mutating func take(_ row: FormRow) {
    if span == nil, let text = span(in: row) {
      span = text
      return
    }
    if let header = ColumnTable(row, names: names) {
      table = header
    } else if let table {
      take(row, table)
    }
  }

  private mutating func take(_ row: FormRow, _ table: ColumnTable<ApplicationStage.Column>) {
    let time = table.text(.time, in: row)
    let budget = table.text(.budget, in: row)
    let goal = table.text(.goal, in: row)
    let hasTime = time.plain.contains { $0.isNumber }
    // 第一阶段 alone, and 年 月 日至 年 月 日, are printed.
    guard !budget.isEmpty || !goal.isEmpty || hasTime else { return }
    if row.filled.first.map({ ["合计", "总计", "小计"].contains($0.key) }) == true { return }
    let filled = hasTime || !time.plain.allSatisfy { "年月日至 \n".contains($0) } ? time : FormText("", at: time.location)
    let days = FormDays.all(in: filled.plain, year: span.flatMap { FormDays.all(in: $0.plain).first?.year })
    stages.append(
      ApplicationStage(
        name: table.text(.name, in: row), budget: FormAmount(reading: budget, note: table.notes[.budget] ?? ""),
        goal: goal, start: FormDate(filled, day: days.first),
        end: FormDate(filled, day: days.count > 1 ? days[1] : nil)))
  }

  /// What is filled in behind 项目起止时间; nil for another row.
  private func span(in row: FormRow) -> FormText? {
    guard let index = row.cells.firstIndex(where: { $0.key.hasPrefix(spanLabel) }) else { return nil }
    let text = row.cells[index...].map(\.text).joined(separator: " ")
    // White space may stand in the label.
    guard let range = text.firstRange(of: spanLabel.suffix(2)) else { return nil }
    let rest = text[range.upperBound...].drop { "：: ".contains($0) }
    let isPrinted = rest.allSatisfy { "年月日起至止 　\u{A0}\n\t_".contains($0) }
    return FormText(reading: isPrinted ? "" : rest, at: row.cells[index].location)
  }

  /// Writes what was read.
  func finish(_ application: inout Application) {
    application.stages = stages
    guard let span else { return }
    let days = FormDays.all(in: span.plain)
    application.start = FormDate(span, day: days.first)
    application.end = FormDate(span, day: days.count > 1 ? days[1] : nil)
  }
}
