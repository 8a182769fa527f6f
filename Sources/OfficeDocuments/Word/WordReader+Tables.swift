extension WordReader {
  /// Reads a table; in a cell of another it hands its text on to that cell.
  func readTable() throws(OfficeDocumentError) {
    let place = tables.last.flatMap { table in
      table.cell.map { WordTable.Place(table: table.number, row: $0.row, column: $0.column) }
    }
    // A table in a paragraph is against the rules: what follows it in the paragraph is still the paragraph's.
    let outer = (paragraph, fields, drawings, checkBox)
    (paragraph, fields, drawings) = (nil, FieldStack(), [])
    tables.append(TableDraft(number: nextTableNumber(), order: nextOrder(), outer: place))
    try xml.part.budget.spendPiece(in: xml.part.name)
    try walk()
    (paragraph, fields, drawings, checkBox) = outer
    guard let read = tables.popLast() else { return }
    keep(.table(read.table), order: read.order)
    guard let last = tables.indices.last, tables[last].cell != nil else { return }
    for cell in read.rows.joined() {
      for text in cell.paragraphs {
        try xml.part.budget.spendPiece(textBytes: text.utf8.count, in: xml.part.name)
        tables[last].cell?.paragraphs.append(text)
      }
      if cell.hasPicture { tables[last].cell?.hasPicture = true }
    }
  }

  /// Reads a row of the innermost table.
  func readRow() throws(OfficeDocumentError) {
    // A row outside a table, or in a cell, is against the rules: its text is kept.
    guard let last = tables.indices.last, tables[last].cell == nil, paragraph == nil else { return try walk() }
    try xml.part.budget.spendPiece(in: xml.part.name)
    tables[last].beginRow()
    var isDeleted = false
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "trPr" {
        isDeleted = try readRowProperties(last)
      } else if xml.name == "tc" {
        if !isDeleted { try readCell() }
      } else if !isDeleted, xml.name != "tblPrEx" {
        // Content controls, alternatives and the like around cells.
        try readElement()
      }
    }
    if isDeleted { tables[last].dropRow() }
  }

  /// Reads a row's properties, counts the columns it leaves free at its start.
  ///
  /// - Returns: Whether the row is deleted by a tracked change.
  private func readRowProperties(_ index: Int) throws(OfficeDocumentError) -> Bool {
    var isDeleted = false
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "del" { isDeleted = true }
      if xml.name == "gridBefore" {
        tables[index].nextColumn += try columns(xml.attribute("val"), least: 0, from: tables[index].nextColumn)
      }
    }
    return isDeleted
  }

  /// Reads a cell of the innermost table.
  func readCell() throws(OfficeDocumentError) {
    guard let last = tables.indices.last, tables[last].cell == nil, !tables[last].rows.isEmpty, paragraph == nil else {
      return try walk()
    }
    try xml.part.budget.spendPiece(in: xml.part.name)
    let column = tables[last].nextColumn
    var merge = CellMerge(columnSpan: try columns(nil, least: 1, from: column))
    var isOpen = false
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "tcPr", !isOpen {
        merge = try readCellProperties(column)
        return
      }
      if !isOpen {
        isOpen = true
        tables[last].cell = CellDraft(row: tables[last].rows.count, column: column, columnSpan: merge.columnSpan)
      }
      // Word doesn't show what is in cells that others cover.
      if !isContinued(merge, last, column) { try readElement() }
    }
    close(merge, last, column)
  }

  private func isContinued(_ merge: CellMerge, _ index: Int, _ column: Int) -> Bool {
    switch merge {
    case _ where merge.isCoveredFromLeft: tables[index].rows.last?.isEmpty == false
    case _ where merge.vertical == .goesOn: tables[index].continued(at: column) != nil
    default: false
    }
  }

  private func close(_ merge: CellMerge, _ index: Int, _ column: Int) {
    let read =
      tables[index].cell ?? CellDraft(row: tables[index].rows.count, column: column, columnSpan: merge.columnSpan)
    tables[index].cell = nil
    tables[index].nextColumn = column + merge.columnSpan
    let row = tables[index].rows.count - 1
    if merge.isCoveredFromLeft, let place = tables[index].rows[row].indices.last {
      tables[index].rows[row][place].columnSpan += merge.columnSpan
    } else if merge.vertical == .goesOn, let start = tables[index].continued(at: column) {
      tables[index].rows[start.row][start.place].rowSpan += 1
    } else {
      tables[index].keep(read, goesOn: merge.vertical != .none)
    }
  }

  private func readCellProperties(_ column: Int) throws(OfficeDocumentError) -> CellMerge {
    var merge = CellMerge()
    try xml.forEachChild { () throws(OfficeDocumentError) in
      switch xml.name {
      case "gridSpan": merge.columnSpan = try columns(xml.attribute("val"), least: 1, from: column)
      case "vMerge": merge.vertical = xml.attribute("val") == "restart" ? .begins : .goesOn
      case "hMerge": merge.isCoveredFromLeft = xml.attribute("val") != "restart"
      default: break
      }
    }
    return merge
  }

  /// A number of columns, at least `least`.
  private func columns(_ text: String?, least: Int, from column: Int) throws(OfficeDocumentError) -> Int {
    let limit = xml.part.budget.limits.tableColumns
    let count = max(least, text.flatMap { Int($0) } ?? least)
    guard count <= limit, column + count - 1 <= limit else {
      throw .tooLarge(.tableColumns, most: limit, part: xml.part.name)
    }
    return count
  }

  /// Makes room for a paragraph of the open cell, so that a text box's paragraphs follow the one it hangs on.
  func reserveCellParagraph() -> Int {
    guard let last = tables.indices.last else { return 0 }
    tables[last].cell?.paragraphs.append("")
    return (tables[last].cell?.paragraphs.count ?? 1) - 1
  }

  /// Keeps a paragraph of the open cell.
  func setCellParagraph(_ read: ParagraphDraft, _ slot: Int) {
    guard let last = tables.indices.last, tables[last].cell != nil else { return }
    tables[last].cell?.paragraphs[slot] = read.text
    if read.hasPicture { tables[last].cell?.hasPicture = true }
  }
}
