import SupplyDemand

/// Finds the rows of a list written as CSV or TSV: one line names the five columns, the next ones are the rows.
///
/// A quoted field may hold the delimiter, line breaks and doubled quotes, as RFC 4180 has it. Cells are ranges of the
/// text, so a doubled quote stays doubled.
struct TableLayout {
  private static let delimiters: [Unicode.Scalar] = ["\t", ",", ";"]

  /// The lengths of lines that may be a header; other lines needn't be parted into fields.
  private static let headerLengths = 9...400

  let text: ListText
  let headers: PilotCityHeaders

  /// The rows of the first such table; nil when there is no header or no row after it.
  func rows(log: inout FindingLog) -> [ListRow]? {
    guard let header = header() else { return nil }
    var rows: [ListRow] = []
    var offset = header.end
    while offset < text.scalars.count {
      let (fields, next) = record(from: offset, delimiter: header.delimiter)
      let range = TextRange(offset, next)
      offset = next
      guard !text.trimmed(range).isEmpty else { continue }
      if let row = row(fields, order: header.order, last: rows.last?.number ?? 0, log: &log) { rows.append(row) }
    }
    return rows.isEmpty ? nil : rows
  }

  /// Whether a header is there.
  var hasHeader: Bool { header() != nil }

  private func header() -> (order: [PilotCityColumn?], delimiter: Unicode.Scalar, end: Int)? {
    for line in text.lines where Self.headerLengths.contains(line.count) {
      for delimiter in Self.delimiters where text.scalars[line.start..<line.end].contains(delimiter) {
        let (fields, end) = record(from: line.start, delimiter: delimiter)
        let columns = fields.map { headers.column(of: text.scalars[$0.start..<$0.end]) }
        if let order = headers.order(of: columns) { return (order, delimiter, end) }
      }
    }
    return nil
  }

  private func row(
    _ fields: [TextRange], order: [PilotCityColumn?], last: Int, log: inout FindingLog
  ) -> ListRow? {
    let range = TextRange(fields.first?.start ?? 0, fields.last?.end ?? 0)
    let numberField = order.firstIndex(of: .number).flatMap { fields.indices.contains($0) ? fields[$0] : nil }
    let number = numberField.flatMap { ListNumber.read(text.scalars[$0.start..<$0.end]) }
    guard let number, number > last, number <= last + 1 + ListNumber.largestGap else {
      log.note(.strayText, at: range)
      return nil
    }
    guard fields.count == order.count else {
      log.note(.rowLeftOut, at: range, facts: [String(fields.count), String(order.count)])
      return nil
    }
    var cells: [PilotCityColumn: TextRange] = [:]
    for (column, field) in zip(order, fields) {
      if let column { cells[column] = field }
    }
    return ListRow(number: number, range: range, cells: cells)
  }

  /// The fields of the record that begins at `start`, trimmed, and the offset after its line break.
  private func record(from start: Int, delimiter: Unicode.Scalar) -> (fields: [TextRange], end: Int) {
    var fields: [TextRange] = []
    var offset = start
    while true {
      let field = field(from: offset, delimiter: delimiter)
      fields.append(field.range)
      offset = field.end
      guard offset < text.scalars.count, text.scalars[offset] == delimiter else { break }
      offset += 1
    }
    if offset < text.scalars.count { offset += 1 }
    if offset < text.scalars.count, text.scalars[offset - 1] == "\r", text.scalars[offset] == "\n" { offset += 1 }
    return (fields, offset)
  }

  /// One field without its quotes, and the offset of what ends it. A quote that nothing closes is an ordinary sign.
  private func field(from start: Int, delimiter: Unicode.Scalar) -> (range: TextRange, end: Int) {
    func isEnd(_ offset: Int) -> Bool {
      offset >= text.scalars.count || [delimiter, "\n", "\r"].contains(text.scalars[offset])
    }
    if start < text.scalars.count, text.scalars[start] == "\"" {
      var offset = start + 1
      while offset < text.scalars.count {
        guard text.scalars[offset] == "\"" else {
          offset += 1
          continue
        }
        if isEnd(offset + 1) { return (text.trimmed(TextRange(start + 1, offset)), offset + 1) }
        offset += offset + 1 < text.scalars.count && text.scalars[offset + 1] == "\"" ? 2 : 1
      }
    }
    var offset = start
    while !isEnd(offset) { offset += 1 }
    return (text.trimmed(TextRange(start, offset)), offset)
  }
}
