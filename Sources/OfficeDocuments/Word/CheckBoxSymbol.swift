/// Signs of check boxes.
enum CheckBoxSymbol {
  /// The sign of a check box that is checked or not.
  static func sign(isChecked: Bool) -> String { isChecked ? "☑" : "☐" }

  /// What a symbol of a font (w:sym) says: the sign of a check box where people use it as one, else nothing.
  ///
  /// Codes of Wingdings and Wingdings 2, as Word's dialogue for symbols lists them; Word adds 0xF000 to them.
  static func text(font: String?, code: String?) -> String {
    guard let code, let value = UInt32(code, radix: 16) else { return "" }
    switch (font?.lowercased(), value & 0xFFF) {
    case ("wingdings", 0xFE), ("wingdings", 0xFD), ("wingdings 2", 0x51), ("wingdings 2", 0x52),
      ("wingdings 2", 0x53), ("wingdings 2", 0x54):
      return sign(isChecked: true)
    case ("wingdings", 0x6F), ("wingdings", 0x71), ("wingdings", 0xA8), ("wingdings 2", 0x30),
      ("wingdings 2", 0xA3), ("wingdings 2", 0x2A):
      return sign(isChecked: false)
    default: return ""
    }
  }
}
