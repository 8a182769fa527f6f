extension WordFile {
  /// One thing on the pages. In all texts line feeds are line breaks and characters that XML forbids are dropped.
  public enum Block: Hashable, Sendable {
    /// The document's title, centred.
    case title(String)
    /// A heading of a level, 1…3.
    case heading(level: Int, String)
    /// A paragraph of body text, its first line indented by two characters.
    case paragraph(String)
    /// A line in the middle, in large letters.
    case centred(String)
    /// A table.
    case table(Table)
    /// The cells of a form.
    case grid(Grid)
    /// What follows begins on a new page.
    case pageBreak
  }
}
