/// What parts the cells of a row.
///
/// The full-width comma is never one: in Chinese lists it is text.
public enum Delimiter: String, Hashable, Sendable, CaseIterable {
  /// A tab (TSV).
  case tab = "\t"
  /// A comma (CSV).
  case comma = ","
  /// A semicolon, which spreadsheets write for CSV where the comma is the decimal sign.
  case semicolon = ";"

  /// The byte in UTF-8.
  var byte: UInt8 {
    switch self {
    case .tab: 0x09
    case .comma: 0x2C
    case .semicolon: 0x3B
    }
  }

  /// The delimiter that `text` seems to use: the one its first line that isn't blank has most of outside quotation
  /// marks, the tab before the comma before the semicolon when they are equally many; nil when it has none.
  public static func sniffed(in text: String) -> Delimiter? {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var isBlank = true
    for byte in text.utf8 {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A || byte == 0x0D, !isQuoted {
        if isBlank { counts = [:] } else { break }
      } else if !isQuoted {
        counts[byte, default: 0] += 1
        if byte != 0x20, byte != 0x09 { isBlank = false }
      }
    }
    let best = allCases.max { (counts[$0.byte] ?? 0, $1.rank) < (counts[$1.byte] ?? 0, $0.rank) }
    return best.flatMap { counts[$0.byte] == nil ? nil : $0 }
  }

  private var rank: Int {
    switch self {
    case .tab: 0
    case .comma: 1
    case .semicolon: 2
    }
  }
}
