extension BarChart {
  /// A row for each bar: its name, the value of each series, the note.
  public func table(in language: Language) -> TextTable {
    let hasNotes = bars.contains { !$0.note.isEmpty }
    let headings = [labelTitle] + series.map(\.name) + (hasNotes ? [ChartWords.summary] : [])
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: bars.map { bar in
        TextTable.Row(
          [.text(bar.label)] + series.indices.map { cell(value(bar, $0)) } + (hasNotes ? [.text(bar.note)] : []))
      })
  }

  private func cell(_ value: Double) -> TableCell {
    switch format {
    case .count: Int(exactly: value.rounded()).map(TableCell.count) ?? .number(value, decimals: 0)
    case .decimals(let decimals): .number(value, decimals: decimals)
    case .percentage: .number(value, decimals: 2)
    }
  }
}
