import SupplyDemand

extension RecordPlanReport {
  /// `{objective, supply, receivers, scenario, value, bound, gap, expected, pairs, unserved, alternatives, changes, obstacle}`.
  ///
  /// Pairs are `{supplier, supplierName, receiver, receiverName, need}`, `need` as in a match. Without a plan `value`, `bound`
  /// and `gap` are null. `obstacle` is null, or `{text, relaxations: [{units, text}]}`: why there is no plan, or why not
  /// everybody has somebody adequate; `unserved` are those who have nobody adequate.
  public func json(in language: Language) -> JSONValue {
    let found: AssignmentPlan? = if case .plan(let plan) = plan.outcome { plan } else { nil }
    return .object([
      "objective": .string(plan.scenario.objective.rawValue), "supply": .string(plan.scenario.supply.rawValue),
      "receivers": .string(plan.scenario.receivers.rawValue), "scenario": .scenario(plan.scenario),
      "value": .optional(found?.value),
      "bound": .optional(found?.bound), "gap": .optional(found?.gap),
      "expected": .number(plan.pairs.reduce(0) { $0 + plan.matches[$1].probability }),
      "pairs": .array(
        plan.pairs.map { place in
          .members(members(plan.partners(place)) + [member(matchOf: place)])
        }),
      "unserved": .strings(plan.shortage?.receivers.map { plan.receivers[$0].id } ?? []),
      "alternatives": .array(
        plan.alternatives.map { alternative in
          .members(
            members(plan.partners(alternative.pair)) + [
              member(matchOf: alternative.pair),
              JSONValue.Member("loss", alternative.loss.isFinite ? .number(alternative.loss) : .null),
              JSONValue.Member("reason", .string(reason(for: alternative)[language])),
            ])
        }),
      "changes": plan.changes.map { changes in
        .array(
          changes.map { change in
            .members(
              members(change.partners) + [
                JSONValue.Member("change", .string(change.isAdded ? "added" : "dropped")),
                JSONValue.Member("reason", .string(change.reason.words[language])),
              ])
          })
      } ?? .null,
      "obstacle": obstacle(in: language),
    ])
  }

  private func members(_ partners: PlanScenario.Partners) -> [JSONValue.Member] {
    [
      JSONValue.Member("supplier", .string(partners.supplier)),
      JSONValue.Member("supplierName", .string(name(ofSupplier: partners.supplier))),
      JSONValue.Member("receiver", .string(partners.receiver)),
      JSONValue.Member("receiverName", .string(name(ofReceiver: partners.receiver))),
    ]
  }

  private func member(matchOf pair: Int) -> JSONValue.Member {
    JSONValue.Member("need", .match(plan.matches[pair], directory, disclosure))
  }

  private func obstacle(in language: Language) -> JSONValue {
    let (why, relaxations): (Words?, [Relaxation]) =
      switch plan.outcome {
      case .plan: (plan.shortage?.obstacle.map { wording.words(for: $0) }, plan.shortage?.relaxations ?? [])
      case .infeasible(let obstacle, let relaxations): (wording.words(for: obstacle), relaxations)
      case .undecided: (PlanOutcome.undecidedWords, [])
      }
    guard let why else { return .null }
    return .object([
      "text": .string(why[language]),
      "relaxations": .array(
        relaxations.map {
          .object(["units": .integer($0.unitCount), "text": .string(wording.words(for: $0)[language])])
        }),
    ])
  }
}
