extension Histogram {
  /// A row for each range: its name, its count, the note.
  public func table(in language: Language) -> TextTable {
    let hasNotes = bins.contains { !$0.note.isEmpty }
    let headings = [binTitle, countTitle] + (hasNotes ? [ChartWords.summary] : [])
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: bins.map { TextTable.Row([.text($0.label), .count($0.count)] + (hasNotes ? [.text($0.note)] : [])) })
  }
}
