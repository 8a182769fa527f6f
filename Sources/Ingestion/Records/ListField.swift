internal import SupplyDemand

/// What a column of a list can hold. The raw values stand in the table of header names and in findings.
enum ListField: String, Hashable, Sendable, CaseIterable {
  case id
  case title
  case name
  case abstract
  case description
  case biography
  case keywords
  case units
  case unit
  case enterprise
  case experts
  case achievements
  case industries
  case fields
  case directions
  case services
  case maturity
  case transferModes = "transfer-modes"
  case industrializationPlan = "industrialization-plan"
  case evaluation
  case kind
  case status
  case budget
  case deadline
  case year
  case region
  case city
  case position
  case phone
  case email
  case leadUnit = "lead-unit"
  case leader
  case chiefExpert = "chief-expert"
  case targetCities = "target-cities"
  case intendedCities = "intended-cities"
  case contactedCities = "contacted-cities"
  case number
  case keyIndustries = "key-industries"
  case mainIndustries = "main-industries"
  case enterprises
  case team
  case solution
  case stage
  case investment
  case cooperation
  case startsOn = "starts-on"
  case license
  case url
  case updatedOn = "updated-on"
  /// Known and deliberately not kept: a row's number, a page's address.
  case ignored

  /// Whether a cell of it may hold several items.
  var holdsList: Bool {
    switch self {
    case .keywords, .units, .experts, .achievements, .industries, .fields, .directions, .services, .transferModes,
      .cooperation,
      .targetCities, .intendedCities, .contactedCities:
      true
    default: false
    }
  }

  /// The field without which a record of `kind` can't be.
  static func required(by kind: RecordKind) -> ListField {
    switch kind {
    case .cities, .experts, .teams: .name
    case .achievements, .demands, .problems, .projects, .openSources: .title
    }
  }
}
