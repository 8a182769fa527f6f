public import SupplyDemand

/// The list of pilot cities that a notice publishes (附件3), and what was noticed while reading it.
public struct PilotCityList: Hashable, Sendable {
  /// The cities, in the order of the list.
  public let cities: [PilotCity]
  /// The irregularities met, in the order of their places in the file; those of the whole list first.
  public let findings: [Finding]

  /// The number of rows that gave no city: those with an error among the findings.
  public var leftOutCount: Int { findings.count { $0.severity == .error } }

  /// A list as read.
  public init(cities: [PilotCity], findings: [Finding]) {
    self.cities = cities
    self.findings = findings
  }

  /// The same list with findings before its own.
  func adding(_ more: [Finding]) -> PilotCityList {
    PilotCityList(cities: cities, findings: more + findings)
  }
}
