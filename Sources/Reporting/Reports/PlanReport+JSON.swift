import SupplyDemand

extension PlanReport {
  /// `{objective, total, worst, assigned: [[row, column]…], bound, gap, seconds, certificate}`.
  ///
  /// `worst` is the least sum of a column that may have any row. Without a plan `total`, `worst`, `bound` and `gap` are null,
  /// nothing is assigned, and the certificate is `{kind: "bottleneck", side, rows, columns, required, capacity, otherPairs,
  /// deficit, relaxations: [{units, changes: [{kind, …}]}]}`; else it proves the bound: `{kind: "prices", rows, columns}`
  /// `{kind: "weights", columns}`
  /// or `{kind: "threshold", next, bottleneck}` or `{kind: "rules", shares, columns, ranks, rules, bound, nodes}`. Where rules
  /// make a plan impossible it is `{kind: "conflict", limits: [{kind, …}], relaxations}`, and `{kind: "undecided"}` where the
  /// search was given up.
  public func json(in language: Language) -> JSONValue {
    switch outcome {
    case .plan(let plan):
      let sums = self.sums(plan)
      return .object([
        "objective": .string(objective.rawValue),
        "total": .number(plan.pairs.reduce(0) { $0 + problem.pairs[$1].score }),
        "worst": .optional(sums.min()),
        "assigned": .array(
          plan.pairs.map { .array([.integer(problem.pairs[$0].supplier), .integer(problem.pairs[$0].receiver)]) }),
        "bound": .number(plan.bound), "gap": .number(plan.gap), "seconds": .number(seconds),
        "certificate": .certificate(plan.proof),
      ])
    case .infeasible(let obstacle, let relaxations): return planless(.certificate(obstacle, relaxations))
    case .undecided: return planless(.object(["kind": .string("undecided")]))
    }
  }

  private func planless(_ certificate: JSONValue) -> JSONValue {
    .object([
      "objective": .string(objective.rawValue), "total": .null, "worst": .null, "assigned": .array([]), "bound": .null,
      "gap": .null, "seconds": .number(seconds), "certificate": certificate,
    ])
  }

  /// What each receiver that may have anybody has.
  private func sums(_ plan: AssignmentPlan) -> [Double] {
    var sums = Array(repeating: 0.0, count: problem.receivers.count)
    for place in plan.pairs { sums[problem.pairs[place].receiver] += problem.pairs[place].score }
    return zip(sums, problem.receivers).filter { $0.1.upperBound > 0 }.map(\.0)
  }
}

extension JSONValue {
  fileprivate static func certificate(_ proof: PlanProof) -> JSONValue {
    switch proof {
    case .prices(let suppliers, let receivers):
      .object(["kind": .string("prices"), "rows": .numbers(suppliers), "columns": .numbers(receivers)])
    case .weights(let receivers): .object(["kind": .string("weights"), "columns": .numbers(receivers)])
    case .threshold(let next, let bottleneck):
      .object([
        "kind": .string("threshold"), "next": .optional(next),
        "bottleneck": bottleneck.map { .members(facts(of: $0)) } ?? .null,
      ])
    case .rules(let prices, let bound, let nodeCount):
      .object([
        "kind": .string("rules"), "shares": .numbers(prices.shares), "columns": .numbers(prices.receivers),
        "ranks": .array(prices.ranks.map(JSONValue.numbers)), "rules": .numbers(prices.rules), "bound": .number(bound),
        "nodes": .integer(nodeCount),
      ])
    }
  }

  fileprivate static func certificate(_ obstacle: PlanObstacle, _ relaxations: [Relaxation]) -> JSONValue {
    let relaxations = Member(
      "relaxations",
      .array(
        relaxations.map { relaxation in
          .object([
            "units": .integer(relaxation.unitCount), "changes": .array(relaxation.changes.map(JSONValue.change)),
          ])
        }))
    switch obstacle {
    case .bottleneck(let bottleneck):
      return .members([Member("kind", .string("bottleneck"))] + facts(of: bottleneck) + [relaxations])
    case .conflict(let limits):
      return .members([
        Member("kind", .string("conflict")), Member("limits", .array(limits.map(JSONValue.limit))), relaxations,
      ])
    }
  }

  private static func limit(_ limit: PlanLimit) -> JSONValue {
    switch limit {
    case .minimum(let side, let place):
      .object(["kind": .string("minimum"), "side": .string(side.axis), "index": .integer(place)])
    case .maximum(let side, let place):
      .object(["kind": .string("maximum"), "side": .string(side.axis), "index": .integer(place)])
    case .rule(let place): .object(["kind": .string("rule"), "rule": .integer(place)])
    case .forced(let place): .object(["kind": .string("forced"), "pair": .integer(place)])
    }
  }

  private static func facts(of bottleneck: Bottleneck) -> [Member] {
    let isColumns = bottleneck.side == .receivers
    return [
      Member("side", .string(bottleneck.side.axis)),
      Member("rows", .integers(isColumns ? bottleneck.counterparts : bottleneck.members)),
      Member("columns", .integers(isColumns ? bottleneck.members : bottleneck.counterparts)),
      Member("required", .integer(bottleneck.required)), Member("capacity", .integer(bottleneck.capacity)),
      Member("otherPairs", .integer(bottleneck.otherPairs)), Member("deficit", .integer(bottleneck.deficit)),
    ]
  }

  private static func change(_ change: Relaxation.Change) -> JSONValue {
    switch change {
    case .raiseMaximum(let side, let place, let count):
      .object([
        "kind": .string("raise-maximum"), "side": .string(side.axis), "index": .integer(place), "by": .integer(count),
      ])
    case .lowerMinimum(let side, let place, let count):
      .object([
        "kind": .string("lower-minimum"), "side": .string(side.axis), "index": .integer(place), "by": .integer(count),
      ])
    case .allowPair(let supplier, let receiver):
      .object(["kind": .string("allow-pair"), "row": .integer(supplier), "column": .integer(receiver)])
    case .widenRule(let place, let count):
      .object(["kind": .string("widen-rule"), "rule": .integer(place), "by": .integer(count)])
    }
  }

  private static func numbers(_ values: [Double]) -> JSONValue { .array(values.map(JSONValue.number)) }

  private static func integers(_ values: [Int]) -> JSONValue { .array(values.map(JSONValue.integer)) }
}

extension PlanSide {
  /// What the side is in a matrix.
  fileprivate var axis: String {
    switch self {
    case .suppliers: "row"
    case .receivers: "column"
    }
  }
}
