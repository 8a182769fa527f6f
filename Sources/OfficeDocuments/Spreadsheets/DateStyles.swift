/// Which styles of a workbook's cells show numbers as dates (ECMA-376-1, 18.8.30).
struct DateStyles {
  private var isDate: [Bool] = []

  /// A workbook without styles.
  init() {}

  /// Reads them from their part.
  init(_ part: ArchivePart) throws(OfficeDocumentError) {
    let xml = try XMLPartReader(part)
    var (custom, formats): ([Int: Bool], [Int]) = ([:], [])
    try xml.readRoot { () throws(OfficeDocumentError) in
      let list = xml.name
      guard list == "numFmts" || list == "cellXfs" else { return }
      try xml.forEachChild { () throws(OfficeDocumentError) in
        let id = xml.attribute("numFmtId").flatMap { Int($0) } ?? 0
        try part.budget.spendPiece(in: part.name)
        if list == "numFmts", xml.name == "numFmt" {
          custom[id] = Self.showsDate(xml.attribute("formatCode") ?? "")
        } else if list == "cellXfs", xml.name == "xf" {
          formats.append(id)
        }
      }
    }
    isDate = formats.map { custom[$0] ?? Self.isBuiltInDate($0) }
  }

  /// Whether the cell style at an index shows a date.
  func showsDate(style index: Int) -> Bool { isDate.indices.contains(index) && isDate[index] }

  /// The formats that no file spells out; 27–36 and 50–58 are those of Chinese, Japanese and Korean versions.
  static func isBuiltInDate(_ id: Int) -> Bool {
    switch id {
    case 14...22, 27...36, 45...47, 50...58: true
    default: false
    }
  }

  /// Whether the first section of a format's code asks for a part of a date or a time.
  ///
  /// Texts in quotation marks, escaped characters and what is in brackets don't, but for elapsed time: “[h]”.
  static func showsDate(_ code: String) -> Bool {
    var rest = code.lowercased()[...]
    while let character = rest.popFirst() {
      switch character {
      case ";": return false
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { return true }
        rest = rest.dropFirst(inside.count + 1)
      case "y", "m", "d", "h", "s": return true
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      default: continue
      }
    }
    return false
  }
}
