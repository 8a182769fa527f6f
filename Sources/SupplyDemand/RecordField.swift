/// The fields of records that are searched and that evidence points into.
public enum RecordField: String, Hashable, Sendable, CaseIterable {
  /// The title of an achievement, a demand, a problem, a project or an open source.
  case title
  /// An achievement's abstract.
  case abstract
  /// Keywords of an achievement or an expert.
  case keywords
  /// The industries of an achievement, a demand, a problem, a project or an open source.
  case industries
  /// Owner units of an achievement, a team's lead and participating units, an expert's unit, a demand's or a
  /// problem's enterprise, the units of a project or an open source.
  case units
  /// A team's name.
  case name
  /// An expert's research fields.
  case fields
  /// An expert's biography.
  case biography
  /// The description of a demand, a team, a problem, a project or an open source.
  case description
  /// A team's directions.
  case directions
  /// The cities a team will mainly serve.
  case targetCities = "target-cities"
  /// Other cities a team intends to serve.
  case intendedCities = "intended-cities"
  /// The cities a team is already in contact with.
  case contactedCities = "contacted-cities"
  /// The needs of a pilot city.
  case needs
  /// The enterprises of a pilot city.
  case enterprises

  /// What joins the items of a list field into the one text that evidence ranges count in.
  public static let itemSeparator = "；"
}
