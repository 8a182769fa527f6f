public import SupplyDemand

/// Pilot cities with what they need: an overview of several, or everything about one.
public struct CityReport: Report {
  /// The cities, in the order to show.
  public let cities: [PilotCity]

  /// A report on `cities`.
  public init(cities: [PilotCity]) {
    self.cities = cities
  }

  /// The overview, or for one city its needs and its enterprises.
  public func sections(in language: Language) -> [ReportSection] {
    guard let city = cities.first, cities.count == 1 else { return [overview(in: language)] }
    return [needs(of: city, in: language), enterprises(of: city, in: language)]
  }

  /// A row for each city with everything but places in the text.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      Heading.number, Heading.name, Heading.province, Heading.code, Heading.cityLevel, Heading.longitude,
      Heading.latitude, Heading.strategies, Heading.keyIndustries, Heading.mainIndustries, Heading.enterprises,
    ]
    let rows = cities.map { city in
      TextTable.Row([
        .count(city.number), .text(city.name), .optional(city.division?.province), .optional(city.division?.code),
        .optional(city.level?.name(in: language)), city.division.map { .number($0.longitude, decimals: 4) } ?? .empty,
        city.division.map { .number($0.latitude, decimals: 4) } ?? .empty,
        .text(city.strategies.map { $0.name(in: language) }.joined(separator: "；")),
        .text(texts(city, .key).joined(separator: "；")), .text(texts(city, .main).joined(separator: "；")),
        .text(city.enterprises.map(\.name).joined(separator: "；")),
      ])
    }
    return TextTable(columns: headings.map { TextTable.Column($0[language]) }, rows: rows)
  }

  private func texts(_ city: PilotCity, _ column: IndustryNeed.Column) -> [String] {
    city.needs.filter { $0.column == column && $0.parent == nil }.map(\.text)
  }

  private func overview(in language: Language) -> ReportSection {
    let headings = [
      Heading.number, Heading.province, Heading.cityLevel, Heading.mainIndustries, Heading.enterprises, Heading.name,
      Heading.keyIndustries,
    ]
    let rows = cities.map { city in
      TextTable.Row([
        .count(city.number), .optional(city.division?.province), .optional(city.level?.name(in: language)),
        .count(texts(city, .main).count), .count(city.enterprises.count), .text(city.name),
        .text(texts(city, .key).joined(separator: "、")),
      ])
    }
    let title = Words("\(cities.count) 个试点城市（园区）", "\(cities.count) pilot cities")
    return ReportSection(
      title: title[language],
      table: TextTable(columns: headings.map { TextTable.Column($0[language]) }, rows: rows))
  }

  private func needs(of city: PilotCity, in language: Language) -> ReportSection {
    let headings = [Heading.column, Heading.group, Heading.identifier, Heading.label, Heading.text]
    let rows = city.needs.map { need in
      TextTable.Row([
        .text(need.column.name(in: language)), .count(need.group), .text(need.id.text),
        .text(need.industries.joined(separator: "、")), .text(need.text),
      ])
    }
    let place = [city.division?.province, city.level?.name(in: language)].compactMap { $0 }
    let known = [city.name] + place + city.strategies.map { $0.name(in: language) }
    return ReportSection(
      title: known.joined(separator: " · "),
      table: TextTable(columns: headings.map { TextTable.Column($0[language]) }, rows: rows))
  }

  private func enterprises(of city: PilotCity, in language: Language) -> ReportSection {
    let headings = [Heading.group, Heading.kind, Heading.name, Heading.text]
    let rows = city.enterprises.map { mention in
      TextTable.Row([
        .count(mention.group), .text(mention.kind.name(in: language)), .text(mention.name), .text(mention.text),
      ])
    }
    return ReportSection(
      title: Heading.enterprises[language],
      table: TextTable(columns: headings.map { TextTable.Column($0[language]) }, rows: rows))
  }
}
