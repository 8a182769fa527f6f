/// A supply and a pilot city: as good as the best of its matches with the city's needs.
public struct CityMatch: Hashable, Sendable {
  /// The record that would serve.
  public let supply: RecordReference
  /// The city it would serve.
  public let city: PilotCity.ID
  /// The best match with one of the city's needs; its score is the score for the city.
  public let best: Match
  /// The matches with the city's other needs, the best first, those without a level left out.
  public let others: [Match]

  /// A match with a city.
  public init(supply: RecordReference, city: PilotCity.ID, best: Match, others: [Match]) {
    self.supply = supply
    self.city = city
    self.best = best
    self.others = others
  }

  /// The score, 0 or more.
  public var score: Double { best.score }
}
