public import SupplyDemand

/// Reads the terms of the kinds of teams, from the lines `kind, code, count, greatest_funding, most_teams_of_unit, clause`.
public struct TeamTermsReader: Sendable {
  /// A reader.
  public init() {}

  /// The terms in the order of the lines.
  ///
  /// - Throws: `IngestionError.invalidLine` for a line of an unknown kind or without positive numbers.
  public func terms(_ text: String, file: String) throws(IngestionError) -> [TeamTerms] {
    var terms: [TeamTerms] = []
    for line in TabSeparatedLines(text).lines {
      let most = line["most_teams_of_unit"]
      guard let kind = ServiceTeam.Kind(rawValue: line["kind"]), let count = Int(line["count"]), count > 0,
        let funding = Int(line["greatest_funding"]), funding > 0, most.isEmpty || (Int(most) ?? 0) > 0
      else {
        throw .invalidLine(
          file: file, line: line.number, expected: "kind, code, count, funding, number of teams or nothing")
      }
      terms.append(
        TeamTerms(
          kind: kind, code: line["code"], count: count, greatestFunding: funding, mostTeamsOfUnit: Int(most)))
    }
    return terms
  }
}
