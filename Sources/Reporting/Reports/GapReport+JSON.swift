import SupplyDemand

extension GapReport {
  /// An array of needs `{need, served, supplies}`, or of cities or industries that hold such an array as `gaps`.
  public func json(in language: Language) -> JSONValue {
    switch grouping {
    case .need: .array(shown.map(coverage))
    case .city:
      .array(
        groups().map { group in
          let name = directory.cityName(PilotCity.ID(group.key))
          return .members(
            [JSONValue.Member("city", .string(name)), JSONValue.Member("cityID", .string(group.key))] + counts(group))
        })
    case .industry:
      .array(
        groups().map { group in
          .members(
            [
              JSONValue.Member("industry", .string(group.key)),
              JSONValue.Member("cities", .strings(cityNames(of: group.coverages))),
            ] + counts(group))
        })
    }
  }

  /// The names of the cities that have one of these needs, each once, in the order of the needs.
  func cityNames(of coverages: [NeedCoverage]) -> [String] {
    var names: [String] = []
    for name in coverages.compactMap({ directory.cityName(of: $0.need) }) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  private func counts(_ group: GapGroup) -> [JSONValue.Member] {
    [
      JSONValue.Member("needs", .integer(group.coverages.count)),
      JSONValue.Member("unserved", .integer(group.unserved.count)),
      JSONValue.Member("gaps", .array(group.coverages.map(coverage))),
    ]
  }

  private func coverage(_ coverage: NeedCoverage) -> JSONValue {
    let need = directory.need(coverage.need)
    return .object([
      "need": .object([
        "id": .string(coverage.need.text), "label": .string(directory.label(of: coverage.need)),
        "city": .optional(directory.cityName(of: coverage.need)), "column": .optional(need?.column.rawValue),
      ]),
      "served": .boolean(coverage.isServed), "supplies": .array(coverage.supplies.map(supply)),
    ])
  }

  private func supply(_ supply: NeedCoverage.Supply) -> JSONValue {
    let best = supply.best.map { match in
      JSONValue.object([
        "id": .string(match.supply.id), "name": .string(directory.shownName(of: match.supply, disclosure)),
        "score": .number(match.score), "probability": .number(match.probability),
      ])
    }
    return .object([
      "kind": .string(supply.kind.rawValue), "level": .string(supply.level.rawValue), "best": best ?? .null,
      "adequate": .integer(supply.adequateCount),
    ])
  }
}
