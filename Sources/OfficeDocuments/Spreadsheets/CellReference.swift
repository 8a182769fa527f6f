/// References to cells by the letters of the column and the number of the row (ECMA-376-1, 18.18.62).
enum CellReference {
  /// The last column of a sheet, XFD.
  static let lastColumn = 16_384
  /// The last row of a sheet.
  static let lastRow = 1_048_576

  /// The letters of a column, from 1.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, [UInt8]())
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The row and the column, from 1, of a reference such as “B7” or “$B$7”; nil when no sheet has such a cell.
  static func parse(_ text: some StringProtocol) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0: column = column * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= lastColumn, row <= lastRow else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }

  /// The number of a row, from 1; nil when no sheet has it.
  static func row(_ text: String) -> Int? {
    guard let row = Int(text), row >= 1, row <= lastRow else { return nil }
    return row
  }
}
