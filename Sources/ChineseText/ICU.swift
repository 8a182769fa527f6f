import CICU

/// The calls into ICU, as functions over arrays: the only file of this module that hands out pointers.
///
/// Every function is stateless, so any number of threads may call it.
enum ICU {
  /// What a `fold` table holds for a scalar that can't be folded alone.
  static let unfoldable = UInt32.max

  /// The longest chunk `fold` takes: Unicode's Stream-Safe Text Format (UAX #15, D4) allows 30 combining marks in a
  /// row, so that no text, however hostile, makes normalization slow.
  static let longestChunk = 32

  /// ICU's version and, in the lower 32 bits, that of its Unicode data.
  static var version: UInt64 { cicu_version() }

  /// NFKC_Casefold and class of each scalar below 0x10000.
  static func foldTable() -> (folds: [UInt32], classes: [UInt8]) {
    var folds = [UInt32](repeating: unfoldable, count: 0x10000)
    var classes = [UInt8](repeating: 0, count: 0x10000)
    unsafe cicu_fold_table(&folds, &classes, 0x10000)
    return (folds, classes)
  }

  /// The class of one scalar, a raw value of `ScalarClass`.
  static func scalarClass(_ scalar: UInt32) -> UInt8 {
    cicu_class(scalar)
  }

  /// Whether normalization never joins the scalar to what stands before it.
  static func beginsChunk(_ scalar: UInt32) -> Bool {
    cicu_begins_chunk(scalar) != 0
  }

  /// NFKC_Casefold of at most `longestChunk` scalars; the scalars themselves if ICU refuses.
  static func fold(_ scalars: [UInt32]) -> [UInt32] {
    var folded = [UInt32](repeating: 0, count: longestChunk * 18)
    let count = unsafe cicu_fold(scalars, Int32(scalars.count), &folded, Int32(folded.count))
    guard count >= 0 else { return scalars }
    folded.removeLast(folded.count - Int(count))
    return folded
  }

  /// UTF-16 of GB18030 bytes and the number of ill-formed sequences replaced by U+FFFD; nil if ICU refuses.
  static func decodeGB18030(_ bytes: [UInt8]) -> (units: [UInt16], replacements: Int)? {
    guard let count = Int32(exactly: bytes.count) else { return nil }
    var units = [UInt16](repeating: 0, count: bytes.count)
    var replacements: Int32 = 0
    let written = unsafe cicu_decode_gb18030(bytes, count, &units, &replacements)
    guard written >= 0 else { return nil }
    units.removeLast(units.count - Int(written))
    return (units, Int(replacements))
  }

  /// The ends of ICU's words in a UTF-16 text, ascending, the last being its length; only that one if ICU refuses.
  static func wordEnds(_ units: [UInt16]) -> [Int32] {
    guard !units.isEmpty, let count = Int32(exactly: units.count) else { return [] }
    var ends = [Int32](repeating: 0, count: units.count)
    let written = unsafe cicu_word_ends(units, count, &ends, count)
    guard written > 0 else { return [count] }
    ends.removeLast(ends.count - Int(written))
    return ends
  }

  /// Han characters to pinyin with tone marks, by ICU's Han-Latin; the text itself if ICU refuses.
  static func hanToLatin(_ text: String) -> String {
    let units = Array(text.utf16)
    // A character becomes at most six letters (zhuāng) and a space on either side.
    var latin = [UInt16](repeating: 0, count: units.count * 8)
    guard let count = Int32(exactly: units.count), let capacity = Int32(exactly: latin.count) else { return text }
    let written = unsafe cicu_han_to_latin(units, count, &latin, capacity)
    guard written >= 0 else { return text }
    return String(decoding: latin.prefix(Int(written)), as: UTF16.self)
  }
}
