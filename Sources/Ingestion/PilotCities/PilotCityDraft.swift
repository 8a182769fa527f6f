import SupplyDemand

/// A city as its own row tells it, before its enterprises are linked with those of other cities.
struct PilotCityDraft: Sendable {
  let number: Int
  let name: String
  let range: TextRange
  let place: Gazetteer.Place?
  let needs: [IndustryNeed]
  let enterprises: [EnterpriseDraft]

  /// The city.
  func city(strategies: [RegionalStrategy], links: [EnterpriseMention.ID: [EnterpriseMention.ID]]) -> PilotCity {
    PilotCity(
      number: number, name: name, range: range, division: place?.division, level: place?.level,
      strategies: strategies, needs: needs,
      enterprises: enterprises.map { $0.mention(sameCompany: links[$0.id] ?? []) })
  }
}
