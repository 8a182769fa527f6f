/// How much of a document is read before reading ends in an error: documents come from strangers.
///
/// The standard values keep a hostile document within about 2 seconds and 200 MB of memory. A sheet of 20,001 rows and 8
/// columns needs a third of them, a form of 20 pages a hundredth.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes of a file.
  public var fileBytes = 64 << 20
  /// The most files in a file's zip archive.
  public var parts = 10_000
  /// The most bytes that one part of a document may have when it is unpacked.
  public var partBytes = 64 << 20
  /// The most bytes that all parts read of a document may have together when they are unpacked.
  public var totalBytes = 96 << 20
  /// The most elements, their ends, attributes and texts in all parts read together.
  public var nodes = 4_000_000
  /// The most attributes of an element, declarations of prefixes included.
  public var attributes = 128
  /// The most declarations of prefixes that hold at one place.
  public var prefixes = 80
  /// The most comments and processing instructions of a part; programs write none but the XML declaration.
  public var comments = 10_000
  /// The most bytes of all different names in a part.
  public var nameBytes = 1 << 20
  /// How deep elements may be nested; libxml2 itself ends at 256.
  public var depth = 200
  /// The most paragraphs, rows, cells, shared strings and merged ranges of a document together.
  public var pieces = 600_000
  /// The most bytes (UTF-8) of all texts kept together; a text that several cells share counts for each.
  public var textBytes = 32 << 20
  /// The most columns of a table in a text document; Word itself ends at 63.
  public var tableColumns = 1024

  /// The standard limits.
  public static let standard = ReadingLimits()

  /// The standard limits, to be changed one by one.
  public init() {}
}
