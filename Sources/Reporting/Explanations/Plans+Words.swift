public import SupplyDemand

extension PlanObjective: Worded {
  /// What is made large.
  public var words: Words {
    switch self {
    case .total: Words("总分最大", "the greatest total")
    case .worst: Words("最差者最好", "the best for the worst-off")
    case .leximin: Words("从最差者起逐个最好", "the best for the worst-off, then the next")
    case .coverage: Words("覆盖最好（同一对象的后续供给逐次减半）", "the best coverage, each further supplier half")
    case .regions: Words("地区间最公平", "the best for the worst-off region")
    }
  }
}

extension PlanScenario.Receivers: Worded {
  /// Who is served.
  public var words: Words {
    switch self {
    case .cities: Words("试点城市", "pilot cities")
    case .needs: Words("城市需求", "cities' needs")
    case .demands: Words("企业技术需求", "demands")
    }
  }
}

extension AssignmentPlan {
  /// What the plan reaches, and how far it may be from the best.
  var words: Words {
    let (value, bound) = (FixedDecimals.text(value, decimals: 6), FixedDecimals.text(self.bound, decimals: 6))
    let part = FixedDecimals.text(gap * 100, decimals: 2)
    return gap == 0
      ? Words("目标值 \(value)，已证明最优。", "The objective reaches \(value), which is proved to be best.")
      : Words(
        "目标值 \(value)，任何方案不超过 \(bound)，差距 \(part)%。",
        "The objective reaches \(value); no plan passes \(bound), \(part) % more.")
  }
}

extension PlanOutcome {
  /// What is said where rules were too many.
  static let undecidedWords = Words(
    "规则太多，在限定的搜索内既没有找到方案，也没有证明没有方案。请减少规则或放宽限额。",
    "With so many rules the search neither found a plan nor proved that there is none. Drop rules, or widen their limits."
  )
}
