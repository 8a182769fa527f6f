extension ProvinceTileMap {
  /// A row for each city, in the order given.
  public func table(in language: Language) -> TextTable {
    let headings = [
      Heading.province, Heading.city, measure, ChartWords.coverageClass, ChartWords.summary,
    ]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: cities.map { city in
        TextTable.Row([
          .optional(city.province), .text(city.name), .share(city.share), .text(city.coverage.name(in: language)),
          .text(city.summary),
        ])
      })
  }
}
