/// A text document as people read it (.docx): its paragraphs and tables in order.
///
/// Text split over runs, hyperlinks, content controls, smart tags and fields' results is joined. Left out are deleted text
/// of tracked changes, fields' instructions, headers, footers, notes, comments and the numbers that Word gives to list
/// items by itself. Hidden text is read. Of alternatives (mc:AlternateContent) the first choice is read, else the fallback. A check box is
/// “☑” or “☐”, a tab “\t”, a line break “\n”; breaks of pages and columns are nothing.
///
/// A text box's paragraphs follow the paragraph that it hangs on. A table in a cell is told twice: its text is part of the
/// outer cell's, and it follows the outer table as a table of its own, which says where it was.
public struct WordDocument: Hashable, Sendable {
  /// A paragraph outside tables, or a table.
  public enum Block: Hashable, Sendable {
    /// A paragraph outside tables.
    case paragraph(WordParagraph)
    /// A table, also one in a cell of another.
    case table(WordTable)
  }

  /// The paragraphs and tables in the order they begin; empty for an empty document.
  public let blocks: [Block]
  /// The page sizes of the sections in their order; empty when no section has one.
  public let pageSizes: [PageSize]
  /// What of it would act or lead outside.
  public let facts: PackageFacts

  /// Puts together a document.
  init(blocks: [Block], pageSizes: [PageSize], facts: PackageFacts) {
    (self.blocks, self.pageSizes, self.facts) = (blocks, pageSizes, facts)
  }

  /// Reads a .docx file (.docm and .dotx too).
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: How much of it is read.
  /// - Throws: `OfficeDocumentError` when it is no such file, needs a password, is damaged or goes beyond the limits.
  /// - Complexity: Linear in the unpacked length of its parts.
  public init(reading bytes: [UInt8], limits: ReadingLimits = .standard) throws(OfficeDocumentError) {
    self = try OfficePackage.reading(bytes, as: .docx, limits: limits) { package throws(OfficeDocumentError) in
      let facts = try package.facts()
      let reader = try WordReader(package.archive.part(package.mainPart))
      try reader.readDocument()
      return WordDocument(blocks: reader.sortedBlocks, pageSizes: reader.pageSizes, facts: facts)
    }
  }

  /// The paragraphs outside tables, in order.
  public var paragraphs: [WordParagraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// The tables, in order, those in cells of others too.
  public var tables: [WordTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
