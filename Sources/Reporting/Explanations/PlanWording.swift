import SupplyDemand

/// Words why there is no plan, and what would help.
struct PlanWording {
  /// The name of a supplier, by place.
  let supplier: (Int) -> Words
  /// The name of a receiver, by place.
  let receiver: (Int) -> Words
  /// What a rule asks for, by place.
  let rule: (Int) -> Words
  /// Who a pair joins, by place.
  let pair: (Int) -> (supplier: Int, receiver: Int)

  /// The wording of rows and columns that have no names.
  static func matrix(_ problem: AssignmentProblem) -> PlanWording {
    PlanWording(
      supplier: { Words("第 \($0) 行", "row \($0)") }, receiver: { Words("第 \($0) 列", "column \($0)") },
      rule: { Words("第 \($0) 条规则", "rule \($0)") },
      pair: { (problem.pairs[$0].supplier, problem.pairs[$0].receiver) })
  }

  private func name(_ side: PlanSide, _ place: Int) -> Words {
    side == .suppliers ? supplier(place) : receiver(place)
  }

  /// After so many names the others are only counted.
  private static let nameLimit = 12

  private func names(_ side: PlanSide, _ places: [Int]) -> Words {
    let shown = places.prefix(Self.nameLimit).map { name(side, $0) }
    let more = places.count - shown.count
    return Words(
      shown.map(\.zh).joined(separator: "、") + (more > 0 ? "等 \(places.count) 个" : ""),
      shown.map(\.en).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
  }

  /// Why there is no plan.
  func words(for obstacle: PlanObstacle) -> Words {
    switch obstacle {
    case .bottleneck(let bottleneck): words(for: bottleneck)
    case .conflict(let limits):
      Words(
        "以下要求不能同时满足，去掉任何一条就能满足其余：" + limits.map { words(for: $0).zh }.joined(separator: "；") + "。",
        "These can't be kept together; without any one of them the others can: "
          + limits.map { words(for: $0).en }.joined(separator: "; ") + ".")
    }
  }

  private func words(for bottleneck: Bottleneck) -> Words {
    let other: PlanSide = bottleneck.side == .suppliers ? .receivers : .suppliers
    let members = names(bottleneck.side, bottleneck.members)
    var givers: [Words] = []
    if !bottleneck.counterparts.isEmpty { givers.append(names(other, bottleneck.counterparts)) }
    if bottleneck.capacity == 0 {
      return Words(
        "\(members.zh)共至少需要 \(bottleneck.required)，而没有任何可用的供给。",
        "At least \(bottleneck.required) needed for \(members.en), and there is nobody who could.")
    }
    if bottleneck.otherPairs > 0 || givers.isEmpty {
      givers.append(Words("其余 \(bottleneck.otherPairs) 个可用的配对", "\(bottleneck.otherPairs) other pairs"))
    }
    return Words(
      "\(members.zh)共至少需要 \(bottleneck.required)，而\(givers.map(\.zh).joined(separator: "和"))最多只能提供 "
        + "\(bottleneck.capacity)，缺 \(bottleneck.deficit)。",
      "At least \(bottleneck.required) needed for \(members.en), but \(givers.map(\.en).joined(separator: " and ")) can give "
        + "no more than \(bottleneck.capacity): \(bottleneck.deficit) missing.")
  }

  private func words(for limit: PlanLimit) -> Words {
    switch limit {
    case .minimum(let side, let place):
      Words("\(name(side, place).zh)的下限", "the minimum of \(name(side, place).en)")
    case .maximum(let side, let place):
      Words("\(name(side, place).zh)的上限", "the maximum of \(name(side, place).en)")
    case .rule(let place): rule(place)
    case .forced(let place):
      Words(
        "指定\(supplier(pair(place).supplier).zh)服务\(receiver(pair(place).receiver).zh)",
        "\(supplier(pair(place).supplier).en) has to serve \(receiver(pair(place).receiver).en)")
    }
  }

  /// What to change.
  func words(for relaxation: Relaxation) -> Words {
    let changes = relaxation.changes.prefix(Self.nameLimit).map { words(for: $0) }
    let more = relaxation.changes.count - changes.count
    return Words(
      changes.map(\.zh).joined(separator: "；") + (more > 0 ? "等 \(relaxation.changes.count) 处" : ""),
      changes.map(\.en).joined(separator: "; ") + (more > 0 ? " and \(more) more" : ""))
  }

  private func words(for change: Relaxation.Change) -> Words {
    switch change {
    case .raiseMaximum(let side, let place, let count):
      Words("\(name(side, place).zh)的上限增加 \(count)", "raise the maximum of \(name(side, place).en) by \(count)")
    case .lowerMinimum(let side, let place, let count):
      Words("\(name(side, place).zh)的下限减少 \(count)", "lower the minimum of \(name(side, place).en) by \(count)")
    case .allowPair(let supplier, let receiver):
      Words(
        "允许\(self.supplier(supplier).zh)服务\(self.receiver(receiver).zh)",
        "allow \(self.supplier(supplier).en) to serve \(self.receiver(receiver).en)")
    case .widenRule(let place, let count):
      Words("放宽“\(rule(place).zh)”\(count)", "widen “\(rule(place).en)” by \(count)")
    }
  }
}
