/// The styles of the documents that are written.
enum WordStyles {
  static let normal = "Normal"
  static let body = "BodyText"
  static let title = "Title"
  static let table = "TableGrid"
  static let tableHeader = "TableHeader"
  static let tableText = "TableText"
  static let tableNumber = "TableNumber"
  static let footer = "Footer"
  static let spacer = "Spacer"
  static let centred = "Centred"

  /// The style of a cell in a form.
  static func grid(_ style: WordFile.Grid.Style) -> String {
    switch style {
    case .heading: "FormHeading"
    case .label: "FormLabel"
    case .columnTitle: "FormColumnTitle"
    case .answer, .passage: "FormAnswer"
    case .spread: "FormSpread"
    case .line: "FormLine"
    }
  }

  /// The style of a heading's level, from 1.
  static func heading(_ level: Int) -> String { "Heading\(level)" }

  private static let blackface = "黑体"

  /// Sizes are Chinese ones in half points: 二号 44, 三号 32, 四号 28, 小四 24, 五号 21.
  private static let styles = [
    WordStyle(id: normal, name: "Normal", parent: nil),
    WordStyle(id: body, name: "Body Text", size: 24, alignment: "both", line: 360, isIndented: true),
    WordStyle(
      id: title, name: "Title", font: blackface, size: 44, alignment: "center", before: 240, after: 360, line: 300,
      keepsWithNext: true),
    WordStyle(
      id: heading(1), name: "heading 1", font: blackface, size: 32, before: 240, after: 120, line: 300,
      keepsWithNext: true, outlineLevel: 0),
    WordStyle(
      id: heading(2), name: "heading 2", font: blackface, size: 28, before: 180, after: 90, line: 300,
      keepsWithNext: true, outlineLevel: 1),
    WordStyle(
      id: heading(3), name: "heading 3", font: blackface, size: 24, before: 120, after: 60, line: 300,
      keepsWithNext: true, outlineLevel: 2),
    WordStyle(
      id: tableHeader, name: "Table Header", font: blackface, size: 21, alignment: "center", before: 40, after: 40,
      keepsWithNext: true),
    WordStyle(id: tableText, name: "Table Text", size: 21, alignment: "left", before: 20, after: 20),
    WordStyle(id: tableNumber, name: "Table Number", size: 21, alignment: "right", before: 20, after: 20),
    WordStyle(id: footer, name: "footer", size: 28, alignment: "center"),
    WordStyle(id: centred, name: "Centred", size: 32, alignment: "center", before: 60, after: 60),
    WordStyle(
      id: grid(.heading), name: "Form Heading", font: blackface, size: 24, alignment: "left", before: 60, after: 60,
      keepsWithNext: true),
    WordStyle(id: grid(.label), name: "Form Label", size: 24, alignment: "center", before: 20, after: 20),
    WordStyle(
      id: grid(.columnTitle), name: "Form Column Title", size: 24, alignment: "center", before: 20, after: 20,
      keepsWithNext: true),
    WordStyle(id: grid(.answer), name: "Form Answer", size: 24, alignment: "left", before: 20, after: 20),
    WordStyle(id: grid(.spread), name: "Form Spread", size: 32, alignment: "distribute"),
    WordStyle(id: grid(.line), name: "Form Line", size: 32, alignment: "left"),
    WordStyle(id: spacer, name: "Spacer", size: 2, line: 20, isExact: true),
  ]

  /// Writes the part with the styles.
  static func write(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    try xml.element("w:styles", ["xmlns:w": WordNames.word]) { () throws(OfficeDocumentError) in
      try writeDefaults(to: xml)
      for style in styles { try style.write(to: xml) }
      try writeTable(to: xml)
    }
  }

  private static func writeDefaults(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    let latin = "Times New Roman"
    try xml.element("w:docDefaults") { () throws(OfficeDocumentError) in
      try xml.element("w:rPrDefault") { () throws(OfficeDocumentError) in
        try xml.element("w:rPr") { () throws(OfficeDocumentError) in
          try xml.element(
            "w:rFonts", ["w:ascii": latin, "w:hAnsi": latin, "w:eastAsia": "宋体", "w:cs": latin])
          try xml.element("w:sz", ["w:val": "24"])
          try xml.element("w:szCs", ["w:val": "24"])
          try xml.element("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"])
        }
      }
      try xml.element("w:pPrDefault")
    }
  }

  private static func writeTable(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    try xml.element("w:style", ["w:type": "table", "w:styleId": table]) { () throws(OfficeDocumentError) in
      try xml.element("w:name", ["w:val": "Table Grid"])
      try xml.element("w:tblPr") { () throws(OfficeDocumentError) in
        try xml.element("w:tblBorders") { () throws(OfficeDocumentError) in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            try xml.element(
              "w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
          }
        }
        try xml.element("w:tblCellMar") { () throws(OfficeDocumentError) in
          for side in ["left", "right"] { try xml.element("w:\(side)", ["w:w": "85", "w:type": "dxa"]) }
        }
      }
    }
  }
}
