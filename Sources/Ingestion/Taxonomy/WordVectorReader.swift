public import SupplyDemand

/// Reads the table of word vectors that `Tools/distill` writes.
///
/// The file: the bytes `DUIJIEWV`; the version, the number of words, the dimension and the length of the words' text,
/// each four bytes, the lowest first; the words in UTF-8, parted by line feeds; a scale a word as an IEEE float of four
/// bytes; the components as signed bytes, word by word.
public struct WordVectorReader: Sendable {
  /// A reader.
  public init() {}

  private static let magic = Array("DUIJIEWV".utf8)
  private static let version: UInt32 = 1
  private static let headerLength = 24

  /// The vectors.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for errors.
  /// - Returns: The vectors, in the order of the file.
  /// - Throws: `IngestionError.damagedFile` for a file of another form, version or length.
  public func vectors(_ bytes: [UInt8], file: String) throws(IngestionError) -> WordVectors {
    guard bytes.count >= Self.headerLength, bytes.prefix(8).elementsEqual(Self.magic),
      Self.number(bytes, at: 8) == Self.version
    else { throw .damagedFile(file, expected: "a table of word vectors of version \(Self.version)") }
    let count = Int(Self.number(bytes, at: 12))
    let dimension = Int(Self.number(bytes, at: 16))
    let textLength = Int(Self.number(bytes, at: 20))
    guard max(count, dimension, textLength) <= bytes.count else {
      throw .damagedFile(file, expected: "\(count) words of \(dimension) components")
    }
    let scalesStart = Self.headerLength + textLength
    let componentsStart = scalesStart + 4 * count
    guard bytes.count == componentsStart + count * dimension else {
      throw .damagedFile(file, expected: "\(count) words of \(dimension) components")
    }
    let words = bytes[Self.headerLength..<scalesStart].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    let scales = (0..<count).map { Float(bitPattern: Self.number(bytes, at: scalesStart + 4 * $0)) }
    guard
      let vectors = WordVectors(
        dimension: dimension, words: words, scales: scales, components: Array(bytes[componentsStart...]))
    else {
      throw .damagedFile(file, expected: "\(count) words with finite scales")
    }
    return vectors
  }

  private static func number(_ bytes: [UInt8], at start: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
  }
}
