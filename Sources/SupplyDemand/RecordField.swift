/// The fields of records that are searched and that evidence points into.
public enum RecordField: String, Hashable, Sendable, CaseIterable {
  /// An achievement's or a demand's title.
  case title
  /// An achievement's abstract.
  case abstract
  /// Keywords of an achievement or an expert.
  case keywords
  /// Application industries of an achievement or a demand.
  case industries
  /// Owner units of an achievement, a team's lead and participating units, an expert's unit, a demand's enterprise.
  case units
  /// A team's name.
  case name
  /// An expert's research fields.
  case fields
  /// An expert's biography.
  case biography
  /// A demand's or a team's description.
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
