/// Writes the small parts of a text document.
enum WordPackageParts {
  static func writeContentTypes(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    let overrides: KeyValuePairs = [
      "/word/document.xml": "\(WordNames.wordType).document.main+xml",
      "/word/styles.xml": "\(WordNames.wordType).styles+xml",
      "/word/settings.xml": "\(WordNames.wordType).settings+xml",
      "/word/fontTable.xml": "\(WordNames.wordType).fontTable+xml",
      "/word/footer1.xml": "\(WordNames.wordType).footer+xml",
      "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    ]
    try xml.element("Types", ["xmlns": WordNames.contentTypes]) { () throws(OfficeDocumentError) in
      let type = "application/vnd.openxmlformats-package.relationships+xml"
      try xml.element("Default", ["Extension": "rels", "ContentType": type])
      try xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (part, type) in overrides {
        try xml.element("Override", ["PartName": part, "ContentType": type])
      }
    }
  }

  static func writePackageRelationships(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    let properties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    try writeRelationships(
      [
        ("rId1", "\(WordNames.relationships)/officeDocument", "word/document.xml"),
        ("rId2", properties, "docProps/core.xml"),
      ], to: xml)
  }

  static func writeDocumentRelationships(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    try writeRelationships(
      [
        ("rId1", "\(WordNames.relationships)/styles", "styles.xml"),
        ("rId2", "\(WordNames.relationships)/settings", "settings.xml"),
        ("rId3", "\(WordNames.relationships)/fontTable", "fontTable.xml"),
        (WordNames.footerID, "\(WordNames.relationships)/footer", "footer1.xml"),
      ], to: xml)
  }

  private static func writeRelationships(
    _ relationships: [(id: String, type: String, target: String)], to xml: XMLPartWriter
  ) throws(OfficeDocumentError) {
    try xml.element("Relationships", ["xmlns": WordNames.packageRelationships]) { () throws(OfficeDocumentError) in
      for (id, type, target) in relationships {
        try xml.element("Relationship", ["Id": id, "Type": type, "Target": target])
      }
    }
  }

  static func writeProperties(of file: WordFile, to xml: XMLPartWriter) throws(OfficeDocumentError) {
    try xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": WordNames.documentProperties, "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { () throws(OfficeDocumentError) in
      let day = file.created.timestamp
      try xml.element("dc:title", text: file.title)
      try xml.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: day)
      try xml.element("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], text: day)
    }
  }

  static func writeSettings(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    try xml.element("w:settings", ["xmlns:w": WordNames.word]) { () throws(OfficeDocumentError) in
      try xml.element("w:zoom", ["w:percent": "100"])
      try xml.element("w:defaultTabStop", ["w:val": "420"])
      try xml.element("w:characterSpacingControl", ["w:val": "compressPunctuation"])
      try xml.element("w:compat") { () throws(OfficeDocumentError) in
        // Without it Word opens the document as one of Word 2007.
        try xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
          ])
      }
      try xml.element("w:themeFontLang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
    }
  }

  /// Writes the names that fonts have on systems in other languages.
  static func writeFonts(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    try xml.element("w:fonts", ["xmlns:w": WordNames.word]) { () throws(OfficeDocumentError) in
      for (name, other) in [("宋体", "SimSun"), ("黑体", "SimHei")] {
        try xml.element("w:font", ["w:name": name]) { () throws(OfficeDocumentError) in
          try xml.element("w:altName", ["w:val": other])
          // GB 2312, which makes Word take the font for Chinese text.
          try xml.element("w:charset", ["w:val": "86"])
        }
      }
      try xml.element("w:font", ["w:name": "Times New Roman"])
    }
  }

  /// Writes the page number between dashes (GB/T 9704-2012, 7.5).
  static func writeFooter(to xml: XMLPartWriter) throws(OfficeDocumentError) {
    try xml.element("w:ftr", ["xmlns:w": WordNames.word]) { () throws(OfficeDocumentError) in
      try xml.element("w:p") { () throws(OfficeDocumentError) in
        try xml.element("w:pPr") { () throws(OfficeDocumentError) in
          try xml.element("w:pStyle", ["w:val": WordStyles.footer])
        }
        try WordRunWriter.write("— ", to: xml)
        try xml.element("w:fldSimple", ["w:instr": " PAGE "]) { () throws(OfficeDocumentError) in
          try WordRunWriter.write("1", to: xml)
        }
        try WordRunWriter.write(" —", to: xml)
      }
    }
  }
}
