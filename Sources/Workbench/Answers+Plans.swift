public import SupplyDemand

extension Answers {
  /// The plan of a scenario.
  ///
  /// - Parameter scenario: What is planned; cities and teams may be named as people name them.
  /// - Returns: The same for the same records and scenario.
  /// - Throws: `WorkbenchError` when a name is nobody's, or the scenario can't be planned; `CancellationError` when the task
  ///   is cancelled.
  public func plan(_ scenario: PlanScenario) async throws -> RecordPlan {
    try await ScenarioPlanner(scenario, in: workspace, by: matcher).plan
  }
}

extension Answers {
  /// What to add so that most needs are served that aren't served well.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - kind: Records of this kind; nil for teams that there aren't yet, each on an industry.
  ///   - city: The needs of one city; nil for all.
  ///   - most: How many needs each that is chosen serves at most.
  ///   - kinds: The kinds of supply that are there already.
  /// - Returns: The choice, with a bound on the best there is.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func portfolio(
    of count: Int, _ kind: SupplyKind?, for city: PilotCity? = nil, serving most: Int, beside kinds: Set<SupplyKind>
  ) async throws -> CoveragePlan {
    let planner = PortfolioPlanner(workspace, matcher: matcher, city: city, most: most)
    guard let kind else { return await planner.plan(newTeams: count, beside: kinds) }
    return try await planner.plan(count, of: kind, beside: kinds)
  }

  /// Where to hold events, and on what: at most one in a city (四.2).
  ///
  /// - Parameters:
  ///   - forums: How many forums at most.
  ///   - conferences: How many conferences at most.
  /// - Returns: The choice, with a bound on the best there is.
  public func events(forums: Int, conferences: Int) -> CoveragePlan {
    EventPlanner(workspace, matcher: matcher).plan(forums: forums, conferences: conferences)
  }
}
