internal import SupplyDemand

/// Reads a project's funds and expenses (九).
struct MoneySection {
  private enum Column { case number, item, amount, basis }

  private static let names: [(column: Column, name: String)] = [
    (.number, "编号"), (.number, "序号"), (.item, "支出内容"), (.amount, "金额"), (.basis, "测算依据"),
  ]
  private static let labels: [(fund: ApplicationFund, label: String)] = [
    (.total, "经费总预算"), (.requested, "申请项目经费"), (.own, "自有经费"), (.local, "地方配套经费"),
  ]

  private var table: ColumnTable<Column>?
  private var unit = ""
  private var funds: [ApplicationFund: FormAmount] = [:]
  private var expenses: [ApplicationExpense] = []
  private var total: FormAmount?

  mutating func take(_ row: FormRow) {
    if let header = ColumnTable(row, names: Self.names) {
      table = header
      return
    }
    let text = row.cells.map(\.text).joined(separator: " ")
    if Self.labels.contains(where: { text.contains($0.label) }) {
      takeFunds(text, at: row.filled.first?.location ?? ListLocation(file: ""))
    } else if text.contains("单位：元") || text.contains("单位:元") {
      unit = "元"
    } else if let table {
      takeExpense(row, table)
    }
  }

  /// Amounts stand behind their labels, up to the next label or line end.
  private mutating func takeFunds(_ text: String, at location: ListLocation) {
    let found = Self.labels.compactMap { entry in text.firstRange(of: entry.label).map { (entry.fund, $0) } }
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
    // The number of the next line (2.) stands at the end where lines were joined.
    if let range = amount.firstRange(of: "元") { amount = String(amount[..<range.upperBound]) }
    let bare = amount.filter { !$0.isWhitespace && $0 != "_" && $0 != "\u{A0}" }
    return bare == "万元" || bare == "元" ? "" : bare
  }

  /// Whether a comma parts digits: 1,000.
  private static func isThousands(_ mark: Character, in text: Substring) -> Bool {
    guard mark == ",", let index = text.firstIndex(of: mark), index > text.startIndex else { return false }
    let after = text[text.index(after: index)...].prefix(3)
    return after.count == 3 && after.allSatisfy(\.isNumber) && text[text.index(before: index)].isNumber
  }

  private mutating func takeExpense(_ row: FormRow, _ table: ColumnTable<Column>) {
    let item = table.text(.item, in: row)
    let written = table.text(.amount, in: row)
    let basis = table.text(.basis, in: row)
    let note = table.notes[.amount].flatMap { $0.isEmpty ? nil : $0 } ?? unit
    if row.cells.contains(where: { $0.key.hasPrefix("合计") || $0.key.hasPrefix("总计") }) {
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
