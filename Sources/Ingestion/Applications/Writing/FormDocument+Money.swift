internal import OfficeDocuments
internal import SupplyDemand

extension FormDocument {
  /// The rows of the schedule (七).
  var stageRows: [WordFile.Grid.Row] {
    let span = FormPrint.span(application.start, application.end)
    let first = cell(layout.spanLabel + "：" + (span.isEmpty ? FormPrint.span : span), width: 100)
    let filled = application.stages.map { stage in
      [stage.name.text, stage.budget.written.text, stage.goal.text, FormPrint.span(stage.start, stage.end)]
    }
    let names = layout.stageNames.dropFirst(filled.count)
    let rows = filled + names.map { [$0, "", "", FormPrint.stageTime] } + [[FormPrint.more, "", "", ""]]
    return [WordFile.Grid.Row([first], height: 10)]
      + table(layout.stageColumns, rows, widths: [14, 14, 46, 26])
  }

  /// The rows of funds and expenses (九).
  var moneyRows: [WordFile.Grid.Row] {
    let title = WordFile.Grid.Row(
      [cell(layout.expensesTitle + String(repeating: " ", count: 30) + "单位：" + FormPrint.unit, width: 100)],
      height: 9)
    let widths = [10, 30, 20, 40]
    let filled = application.expenses.map { [$0.item.text, $0.amount.written.text, $0.basis.text] }
    let rows = (1...max(2, filled.count)).map { number in
      [String(number)] + (number <= filled.count ? filled[number - 1] : ["", "", ""])
    }
    let sum = WordFile.Grid.Row(
      [
        label(FormPrint.sum, width: 40), cell(application.expenseTotal?.written.text ?? "", width: 20),
        cell("", width: 40),
      ], height: 10)
    return [WordFile.Grid.Row([cell(fundLines.joined(separator: "\n"), width: 100)], height: 10), title]
      + table(layout.expenseColumns, rows + [[FormPrint.more, "", "", ""]], widths: widths) + [sum]
  }

  /// A line for each fund: 经费总预算    万元，其中： and its parts by numbers.
  private var fundLines: [String] {
    layout.funds.enumerated().map { index, fund in
      let label = layout.fundLabels[fund]?.first ?? ""
      let written = application.funds[fund]?.written.text ?? ""
      // What was filled in before the printed unit stands without it.
      let hasUnit = written.hasSuffix("元")
      let amount = written.isEmpty ? String(repeating: " ", count: 8) : " \(written) "
      let unit = hasUnit ? "" : FormPrint.unit
      if fund == .total { return label + amount + unit + "，其中：" }
      return "\(index).\(label)\(amount)\(unit)" + (fund == .requested ? "" : FormPrint.optional)
    }
  }
}
