internal import SupplyDemand

/// Reads a project's funds and expenses (九).
struct MoneySection {
  private let names: ColumnNames<ApplicationExpense.Column>
  private let labels: [(fund: ApplicationFund, label: String)]
  private var table: ColumnTable<ApplicationExpense.Column>?
  private var unit = ""
  private var funds: [ApplicationFund: FormAmount] = [:]
  private var expenses: [ApplicationExpense] = []
  private var total: FormAmount?

  init(_ layout: FormLayout) {
    names = ColumnNames(layout.expenseColumns)
    labels = ApplicationFund.allCases.flatMap { fund in
      (layout.fundLabels[fund] ?? []).map { (fund: fund, label: $0) }
    }
  }

  mutating func take(_ row: FormRow) {
    if let header = ColumnTable(row, names: names) {
      table = header
      return
    }
    let text = row.cells.map(\.text).joined(separator: " ")
    // Below the table's header a basis may speak of a source: 由自有经费列支.
    if table == nil || funds.isEmpty, labels.contains(where: { text.contains($0.label) }) {
      takeFunds(text, at: row.filled.first?.location ?? ListLocation(file: ""))
    } else if Self.isInYuan(text) {
      unit = "元"
    } else if let table {
      takeExpense(row, table)
    }
  }

  /// Whether a row says that what follows is in 元: 单位：元, 单位：人民币元.
  private static func isInYuan(_ text: String) -> Bool {
    let key = ComparisonKey(text).text
    return key.contains("单位元") || key.contains("单位人民币元")
  }

  /// Amounts stand behind their labels, up to the next label or line end.
  private mutating func takeFunds(_ text: String, at location: ListLocation) {
    let found = labels.compactMap { entry in text.firstRange(of: entry.label).map { (entry.fund, $0) } }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
    for (index, (fund, range)) in found.enumerated() where funds[fund]?.written.isEmpty ?? true {
      let end = index + 1 < found.count ? found[index + 1].1.lowerBound : text.endIndex
      funds[fund] = FormAmount(reading: FormText(reading: Self.amount(in: text[range.upperBound..<end]), at: location))
    }
  }

  /// The text of an amount with its unit, without what is printed around it.
  private static func amount(in text: Substring) -> String {
    var rest = text.drop { $0.isWhitespace || "：:_".contains($0) }
    if let end = rest.firstIndex(where: { "\n（(，,；;".contains($0) && !isThousands($0, in: rest) }) {
      rest = rest[..<end]
    }
    var amount = String(rest)
    // The number of the next line (2.) or 其中 stands at the end where lines were joined.
    if let range = amount.firstRange(of: "元") {
      amount = String(amount[..<range.upperBound])
    } else {
      if let range = amount.firstRange(of: "其中") { amount = String(amount[..<range.lowerBound]) }
      amount = withoutNumbering(amount)
    }
    let bare = amount.filter { !$0.isWhitespace && $0 != "_" && $0 != "\u{A0}" }
    return bare == "万元" || bare == "元" ? "" : bare
  }

  /// `text` without the number of the next line at its end: 40万 2.
  private static func withoutNumbering(_ text: String) -> String {
    let trimmed = CellText.cleaned(text)
    guard let mark = trimmed.last, ".．、)）".contains(mark) else { return trimmed }
    let before = trimmed.dropLast()
    let end = before.lastIndex { !$0.isNumber }.map { before.index(after: $0) } ?? before.startIndex
    // A number must stand apart from the amount: 40 2.
    guard end > before.startIndex, end < before.endIndex,
      before[before.index(before: end)].isWhitespace
        || !before[before.index(before: end)].isNumber && before[before.index(before: end)] != "."
    else { return trimmed }
    return CellText.cleaned(String(before[..<end]))
  }

  /// Whether a comma parts digits: 1,000.
  private static func isThousands(_ mark: Character, in text: Substring) -> Bool {
    guard mark == ",", let index = text.firstIndex(of: mark), index > text.startIndex else { return false }
    let after = text[text.index(after: index)...].prefix(3)
    return after.count == 3 && after.allSatisfy(\.isNumber) && text[text.index(before: index)].isNumber
  }

  private mutating func takeExpense(_ row: FormRow, _ table: ColumnTable<ApplicationExpense.Column>) {
    let item = table.text(.item, in: row)
    let written = table.text(.amount, in: row)
    let basis = table.text(.basis, in: row)
    let note = table.notes[.amount].flatMap { $0.isEmpty ? nil : $0 } ?? unit
    if let label = row.filled.first?.key, label.hasPrefix("合计") || label.hasPrefix("总计") {
      let amount = FormAmount(reading: written, note: note)
      if total == nil || total?.written.isEmpty == true { total = amount.written.plain.hasPrefix("合") ? nil : amount }
      return
    }
    guard !item.isEmpty || !written.isEmpty || !basis.isEmpty else { return }
    expenses.append(
      ApplicationExpense(item: item, amount: FormAmount(reading: written, note: note), basis: basis))
  }

  /// Writes what was read.
  func finish(_ application: inout Application) {
    application.funds = funds
    application.expenses = expenses
    application.expenseTotal = total
  }
}
