/// A picture of results that has the same data as a table.
public protocol Chart: Sendable {
  /// The name of the chart.
  var title: String { get }

  /// The picture as an element of SVG.
  ///
  /// Same input, same bytes; it has no identifiers, so that a page can hold any number of charts.
  ///
  /// - Parameters:
  ///   - language: What the chart's own words are worded in: legends, tooltips.
  ///   - isStandalone: False for an element within a page of HTML, whose parts have the classes of `ChartStylesheet`
  ///     and whose links can be followed. True for a file: colours and fonts are attributes, the title can be seen, and
  ///     there are no links, which would lead nowhere from a file.
  /// - Returns: Well-formed XML that ends with a newline; a page can take it into its HTML as it is. All texts are escaped;
  ///   links are taken as they are given, so a caller lets nobody else say where they lead.
  func svg(in language: Language, isStandalone: Bool) -> String

  /// The data behind the picture for people.
  func table(in language: Language) -> TextTable

  /// The same data for spreadsheets, everything that tooltips say included; the same table, unless the chart has one
  /// that is easier to reckon with.
  func spreadsheet(in language: Language) -> TextTable
}

extension Chart {
  /// The table for people.
  public func spreadsheet(in language: Language) -> TextTable { table(in: language) }

  /// The picture as an element within a page.
  public func svg(in language: Language) -> String {
    svg(in: language, isStandalone: false)
  }
}
