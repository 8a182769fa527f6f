/// Counts what has been read of one document against its limits.
final class ReadingBudget {
  let limits: ReadingLimits
  private var totalBytes = 0
  private var nodes = 0
  private var pieces = 0
  private var textBytes = 0

  init(_ limits: ReadingLimits) {
    self.limits = limits
  }

  /// Counts unpacked bytes of a part, of which `partBytes` have come.
  func spend(bytes: Int, partBytes: Int, in part: String) throws(OfficeDocumentError) {
    totalBytes += bytes
    guard partBytes <= limits.partBytes else { throw .tooLarge(.partBytes, most: limits.partBytes, part: part) }
    guard totalBytes <= limits.totalBytes else { throw .tooLarge(.totalBytes, most: limits.totalBytes, part: part) }
  }

  /// Counts nodes of a part.
  func spend(nodes count: Int, in part: String) throws(OfficeDocumentError) {
    nodes += count
    guard nodes <= limits.nodes else { throw .tooLarge(.nodes, most: limits.nodes, part: part) }
  }

  /// Counts a paragraph, row, cell, string or range that is kept, with the bytes of its text.
  func spendPiece(textBytes: Int = 0, in part: String) throws(OfficeDocumentError) {
    pieces += 1
    guard pieces <= limits.pieces else { throw .tooLarge(.pieces, most: limits.pieces, part: part) }
    try spend(textBytes: textBytes, in: part)
  }

  /// Checks the length of a text that grows and isn't kept yet.
  func check(textBytes count: Int, in part: String) throws(OfficeDocumentError) {
    guard count <= limits.textBytes else { throw .tooLarge(.textBytes, most: limits.textBytes, part: part) }
  }

  /// Counts text that is kept.
  func spend(textBytes count: Int, in part: String) throws(OfficeDocumentError) {
    textBytes += count
    guard textBytes <= limits.textBytes else { throw .tooLarge(.textBytes, most: limits.textBytes, part: part) }
  }
}
