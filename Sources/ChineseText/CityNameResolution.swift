public import SupplyDemand

/// What a name says about which pilot city is meant.
public enum CityNameResolution: Hashable, Sendable {
  /// This one.
  case city(PilotCity.ID)
  /// One of these, in the order of the list. A single one when the name is of the province that holds it (吉林), which
  /// may mean another place there.
  case ambiguous([PilotCity.ID])
  /// None; these have the most similar names, the nearest first, at most five, perhaps none.
  case unknown(nearest: [PilotCity.ID])
}
