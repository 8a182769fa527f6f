/// Recognizes the headers of the five columns as people write them.
struct PilotCityHeaders: Sendable {
  /// Columns by folded header.
  let columns: [String: PilotCityColumn]

  /// The headers as the notice prints them, which need no table.
  static let printed = PilotCityHeaders(columns: [
    "序号": .number, "试点城市（园区）": .city, "重点产业": .key, "主要产业": .main, "代表企业": .enterprises,
  ])

  /// The length, blanks included, beyond which no field is looked at.
  private static let longestHeader = 60

  /// The column that a header names, or nil.
  func column(of header: ArraySlice<Unicode.Scalar>) -> PilotCityColumn? {
    guard header.count <= Self.longestHeader else { return nil }
    return columns[PlainText.fold(header.lazy.filter { $0 != "\"" }).lowercased()]
  }

  /// The order of the columns when `fields` hold all five once; fields of other columns are nil.
  func order(of fields: [PilotCityColumn?]) -> [PilotCityColumn?]? {
    let known = fields.compactMap(\.self)
    return known.count == 5 && Set(known).count == 5 ? fields : nil
  }
}
