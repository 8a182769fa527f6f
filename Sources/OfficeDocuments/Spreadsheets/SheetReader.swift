/// Reads the part of one worksheet.
final class SheetReader {
  /// The rows that have values.
  private(set) var rows: [Sheet.Row] = []
  /// The merged ranges.
  private(set) var mergedRanges: [CellRange] = []
  private let xml: XMLPartReader
  private let context: CellContext
  private var cells: [SheetCell] = []
  private var lastRow = 0
  private var lastColumn = 0

  /// Reads the whole part.
  init(_ part: ArchivePart, _ context: CellContext) throws(OfficeDocumentError) {
    xml = try XMLPartReader(part)
    self.context = context
    try xml.readRoot { () throws(OfficeDocumentError) in
      switch xml.name {
      case "sheetData":
        try xml.forEachChild { () throws(OfficeDocumentError) in
          if xml.name == "row" { try readRow() }
        }
      case "mergeCells":
        try xml.forEachChild { () throws(OfficeDocumentError) in
          if xml.name == "mergeCell" { try readMergedRange() }
        }
      default: break
      }
    }
  }

  private func readRow() throws(OfficeDocumentError) {
    // A row without a number follows the one before; so does a cell without a reference.
    if let text = xml.attribute("r") {
      guard let number = CellReference.row(text), number > lastRow else { throw invalid(text) }
      lastRow = number
    } else {
      guard lastRow < CellReference.lastRow else { throw invalid("row \(lastRow + 1)") }
      lastRow += 1
    }
    (cells, lastColumn) = ([], 0)
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "c" { try readCell() }
    }
    guard !cells.isEmpty else { return }
    try xml.part.budget.spendPiece(in: xml.part.name)
    rows.append(Sheet.Row(number: lastRow, cells: cells))
  }

  private func readCell() throws(OfficeDocumentError) {
    var (reference, type, style): (String?, String, Int) = (nil, "n", 0)
    xml.forEachAttribute { name, value in
      switch name {
      case "r": reference = value()
      case "t": type = value()
      case "s": style = Int(value()) ?? 0
      default: break
      }
    }
    try place(reference)
    var (raw, hasFormula): (String?, Bool) = (nil, false)
    try xml.forEachChild { () throws(OfficeDocumentError) in
      switch xml.name {
      case "v": raw = try xml.text()
      case "is": raw = try SharedStrings.richText(xml)
      case "f": hasFormula = true
      default: break
      }
    }
    guard let raw, let value = value(raw, type, style), !value.text.isEmpty else { return }
    try xml.part.budget.spendPiece(textBytes: value.text.utf8.count, in: xml.part.name)
    cells.append(
      SheetCell(row: lastRow, column: lastColumn, text: value.text, kind: value.kind, isFormulaResult: hasFormula))
  }

  private func place(_ reference: String?) throws(OfficeDocumentError) {
    if let reference {
      guard let place = CellReference.parse(reference), place.row == lastRow, place.column > lastColumn else {
        throw invalid(reference)
      }
      lastColumn = place.column
    } else {
      guard lastColumn < CellReference.lastColumn else { throw invalid("row \(lastRow)") }
      lastColumn += 1
    }
  }

  /// What a cell shows; nil when its value points nowhere.
  private func value(_ raw: String, _ type: String, _ style: Int) -> (text: String, kind: SheetCell.Kind)? {
    switch type {
    case "s": Int(raw).flatMap { context.strings.indices.contains($0) ? (context.strings[$0], .text) : nil }
    case "inlineStr": (raw, .text)
    case "str": (EscapedText.plain(raw), .text)
    case "b": (raw == "1" || raw == "true" ? "TRUE" : "FALSE", .boolean)
    case "e": (raw, .error)
    case "d": (Self.day(raw), .date)
    default: number(raw, style)
    }
  }

  private func number(_ raw: String, _ style: Int) -> (text: String, kind: SheetCell.Kind) {
    if context.styles.showsDate(style: style), let date = NumberText.value(raw).flatMap(context.system.text) {
      return (date, .date)
    }
    guard let number = NumberText.general(raw) else { return (raw, .text) }
    return (number, .number)
  }

  /// A date written in ISO 8601, without the midnight that programs add.
  private static func day(_ raw: String) -> String {
    var text = raw.hasSuffix("Z") ? raw.dropLast() : raw[...]
    if text.hasSuffix(".000") { text = text.dropLast(4) }
    return String(text.hasSuffix("T00:00:00") ? text.dropLast(9) : text)
  }

  private func readMergedRange() throws(OfficeDocumentError) {
    let text = xml.attribute("ref") ?? ""
    guard let range = CellRange(text) else { throw invalid(text) }
    try xml.part.budget.spendPiece(in: xml.part.name)
    mergedRanges.append(range)
  }

  private func invalid(_ reference: String) -> OfficeDocumentError {
    .invalidReference(PartName.quoted(reference), part: xml.part.name)
  }
}
