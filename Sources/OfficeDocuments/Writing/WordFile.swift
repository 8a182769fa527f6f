/// A text document to be written as .docx: A4, in the layout of Chinese official documents (GB/T 9704-2012), body text in
/// 宋体, headings in 黑体, page numbers at the foot.
///
/// The same document gives the same bytes.
public struct WordFile: Hashable, Sendable {
  /// The title among the file's properties; it isn't on the page.
  public var title: String
  /// The day it is made, for the file's properties.
  public var created: Day
  /// Whether the pages lie across.
  public var isLandscape: Bool
  /// The room around the text.
  public var margins: Margins
  /// What is on the pages, in order; may be empty.
  public var blocks: [Block]

  /// A document.
  ///
  /// - Parameters:
  ///   - title: The title among the file's properties.
  ///   - created: The day it is made.
  ///   - isLandscape: Whether the pages lie across.
  ///   - margins: The room around the text.
  ///   - blocks: What is on the pages.
  public init(
    title: String, created: Day, isLandscape: Bool = false, margins: Margins = .official, blocks: [Block] = []
  ) {
    (self.title, self.created, self.isLandscape) = (title, created, isLandscape)
    (self.margins, self.blocks) = (margins, blocks)
  }

  /// The size of its pages: A4.
  public var pageSize: PageSize {
    isLandscape ? PageSize(width: 16_838, height: 11_906) : PageSize(width: 11_906, height: 16_838)
  }

  /// The width between the margins, in twentieths of a point; at least that of 20 mm.
  var textWidth: Int { max(1134, pageSize.width - Margins.twips(margins.left) - Margins.twips(margins.right)) }
}
