/// The sheet (说明) that a workbook of ours has behind its lists to say what they are.
///
/// It has two columns whose titles no list has, so that it is known when the workbook comes back, whatever the sheet is
/// called by then.
public enum AboutSheet {
  /// The titles of its columns in Chinese.
  public static let titles = (item: "说明项", content: "内容")
  /// The titles of its columns in English.
  public static let englishTitles = (item: "Item", content: "Content")

  /// Whether a sheet whose first row has these texts is such a sheet.
  ///
  /// - Parameter header: The texts of the first row's cells that have any, from the left.
  /// - Returns: Whether they are the two titles in one of the languages.
  public static func isOne(header: [String]) -> Bool {
    [titles, englishTitles].contains { header == [$0.item, $0.content] }
  }
}
