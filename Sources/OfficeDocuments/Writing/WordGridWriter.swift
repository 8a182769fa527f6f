/// Writes the grids of forms.
struct WordGridWriter {
  let xml: XMLPartWriter
  /// The width of a grid, in twentieths of a point.
  let width: Int

  /// Writes a grid.
  func write(_ grid: WordFile.Grid) throws(OfficeDocumentError) {
    let layout = try GridLayout(grid)
    try xml.element("w:tbl") { () throws(OfficeDocumentError) in
      try xml.element("w:tblPr") { () throws(OfficeDocumentError) in
        if grid.hasBorders { try xml.element("w:tblStyle", ["w:val": WordStyles.table]) }
        try xml.element("w:tblW", ["w:w": String(width), "w:type": "dxa"])
        try xml.element("w:jc", ["w:val": "center"])
        try xml.element("w:tblLayout", ["w:type": "fixed"])
      }
      try xml.element("w:tblGrid") { () throws(OfficeDocumentError) in
        for (start, end) in zip([0] + layout.ends, layout.ends) {
          try xml.element("w:gridCol", ["w:w": String(twips(start, end))])
        }
      }
      for (row, places) in zip(grid.rows, layout.rows) { try write(row, places, layout) }
    }
  }

  /// The width between two places, so that all together are the grid's.
  private func twips(_ start: Int, _ end: Int) -> Int { width * end / 100 - width * start / 100 }

  private func write(
    _ row: WordFile.Grid.Row, _ places: [GridLayout.Place], _ layout: GridLayout
  ) throws(OfficeDocumentError) {
    try xml.element("w:tr") { () throws(OfficeDocumentError) in
      try xml.element("w:trPr") { () throws(OfficeDocumentError) in
        if !row.cells.contains(where: { $0.style == .passage }) { try xml.element("w:cantSplit") }
        try xml.element("w:trHeight", ["w:val": String(WordFile.Margins.twips(row.height)), "w:hRule": "atLeast"])
      }
      for place in places { try write(place, span: layout.span(of: place)) }
    }
  }

  private static func alignment(of style: WordFile.Grid.Style?) -> String {
    switch style {
    case .passage: "top"
    case .line: "bottom"
    case .heading, .label, .columnTitle, .answer, .spread, nil: "center"
    }
  }

  private func write(_ place: GridLayout.Place, span: Int) throws(OfficeDocumentError) {
    try xml.element("w:tc") { () throws(OfficeDocumentError) in
      try xml.element("w:tcPr") { () throws(OfficeDocumentError) in
        try xml.element("w:tcW", ["w:w": String(twips(place.start, place.end)), "w:type": "dxa"])
        if span > 1 { try xml.element("w:gridSpan", ["w:val": String(span)]) }
        if place.cell == nil { try xml.element("w:vMerge") }
        if let cell = place.cell, cell.rowSpan > 1 { try xml.element("w:vMerge", ["w:val": "restart"]) }
        if place.cell?.style == .line {
          try xml.element("w:tcBorders") { () throws(OfficeDocumentError) in
            try xml.element("w:bottom", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
          }
        }
        try xml.element("w:vAlign", ["w:val": Self.alignment(of: place.cell?.style)])
      }
      for line in XMLText.lines(place.cell?.text ?? "") {
        try xml.element("w:p") { () throws(OfficeDocumentError) in
          try xml.element("w:pPr") { () throws(OfficeDocumentError) in
            try xml.element("w:pStyle", ["w:val": WordStyles.grid(place.cell?.style ?? .label)])
          }
          try WordRunWriter.write(String(line), to: xml)
        }
      }
    }
  }
}
