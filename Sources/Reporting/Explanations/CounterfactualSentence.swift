import SupplyDemand

/// Words what would raise a record's standing.
struct CounterfactualSentence {
  let directory: RecordDirectory

  /// `若关键词中还有「X」，需求「Y」的结论升为「合适」（概率 0.62 → 0.81）`, or the places that a team would rise.
  func words(for counterfactual: Counterfactual) -> Words {
    let condition = condition(counterfactual)
    let result = result(counterfactual)
    return Words("\(condition.zh)，\(result.zh)", "\(condition.en), \(result.en)")
  }

  private func condition(_ counterfactual: Counterfactual) -> Words {
    switch counterfactual.change {
    case .words(let words, let field):
      let zh = words.map { "「\($0)」" }.joined()
      let en = words.map { "“\($0)”" }.joined(separator: " and ")
      return Words("若\(field.words.zh)中还有\(zh)", "With \(en) among its \(field.words.en)")
    case .expert(let topic): return Words("若增加一名「\(topic)」方面的专家", "With one more expert in “\(topic)”")
    case .achievement(let topic): return Words("若增加一项「\(topic)」成果", "With one more achievement in “\(topic)”")
    case .contact: return Words("若已与该市对接", "If it were in contact with the city")
    }
  }

  private func result(_ counterfactual: Counterfactual) -> Words {
    let label = directory.label(of: counterfactual.need)
    let (before, after) = (counterfactual.before, counterfactual.after)
    guard let oldRank = before.rank, let newRank = after.rank else {
      let change = Self.change(before.probability, after.probability)
      return Words(
        "需求「\(label)」的结论升为「\(after.level.words.zh)」（概率 \(change)）",
        "need “\(label)” would be served: \(after.level.words.en) (probability \(change))")
    }
    let change = Self.change(before.score, after.score)
    return Words(
      "凭需求「\(label)」在该市的名次由第 \(oldRank) 升至第 \(newRank)（得分 \(change)）",
      "need “\(label)” would take it from place \(oldRank) to \(newRank) (score \(change))")
  }

  private static func change(_ before: Double, _ after: Double) -> String {
    "\(FixedDecimals.text(before, decimals: 2)) → \(FixedDecimals.text(after, decimals: 2))"
  }
}
