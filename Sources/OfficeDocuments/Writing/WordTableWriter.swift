/// Writes tables of a text document.
struct WordTableWriter {
  let xml: XMLPartWriter
  /// The width of a table, in twentieths of a point.
  let width: Int

  /// Writes a table whose shape has been checked.
  func write(_ table: WordFile.Table) throws(OfficeDocumentError) {
    let widths = widths(table.columns.map(\.width))
    try xml.element("w:tbl") { () throws(OfficeDocumentError) in
      try xml.element("w:tblPr") { () throws(OfficeDocumentError) in
        try xml.element("w:tblStyle", ["w:val": WordStyles.table])
        try xml.element("w:tblW", ["w:w": String(width), "w:type": "dxa"])
        try xml.element("w:jc", ["w:val": "center"])
        try xml.element("w:tblLayout", ["w:type": "fixed"])
        try xml.element("w:tblLook", ["w:val": "0020", "w:firstRow": "1"])
      }
      try xml.element("w:tblGrid") { () throws(OfficeDocumentError) in
        for width in widths { try xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      try writeRow(table.columns.map { ($0.title, WordStyles.tableHeader) }, widths, isHeader: true)
      for row in table.rows {
        let cells = zip(row, table.columns).map { text, column in
          (text, column.isNumeric ? WordStyles.tableNumber : WordStyles.tableText)
        }
        try writeRow(cells, widths, isHeader: false)
      }
    }
  }

  /// The widths that belong to shares; together they are the table's width.
  private func widths(_ shares: [Int]) -> [Int] {
    let sum = shares.reduce(0, +)
    var (edge, share) = (0, 0)
    return shares.map { next in
      share += next
      let end = width * share / sum
      defer { edge = end }
      return end - edge
    }
  }

  private func writeRow(
    _ cells: [(text: String, style: String)], _ widths: [Int], isHeader: Bool
  ) throws(OfficeDocumentError) {
    try xml.element("w:tr") { () throws(OfficeDocumentError) in
      try xml.element("w:trPr") { () throws(OfficeDocumentError) in
        try xml.element("w:cantSplit")
        if isHeader { try xml.element("w:tblHeader") }
      }
      for (cell, width) in zip(cells, widths) {
        try xml.element("w:tc") { () throws(OfficeDocumentError) in
          try xml.element("w:tcPr") { () throws(OfficeDocumentError) in
            try xml.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
            if isHeader { try xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "F2F2F2"]) }
            try xml.element("w:vAlign", ["w:val": "center"])
          }
          try xml.element("w:p") { () throws(OfficeDocumentError) in
            try xml.element("w:pPr") { () throws(OfficeDocumentError) in
              try xml.element("w:pStyle", ["w:val": cell.style])
            }
            try WordRunWriter.write(cell.text, to: xml)
          }
        }
      }
    }
  }
}
