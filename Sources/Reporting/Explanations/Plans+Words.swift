import SupplyDemand

extension PlanObjective {
  /// What is made large.
  var words: Words {
    switch self {
    case .total: Words("总分最大", "the greatest total")
    case .worst: Words("最差者最好", "the best for the worst-off")
    case .leximin: Words("从最差者起逐个最好", "the best for the worst-off, then the next")
    }
  }
}

extension PlanSide {
  /// The side's name in a matrix.
  fileprivate var words: Words {
    switch self {
    case .suppliers: Words("行", "row")
    case .receivers: Words("列", "column")
    }
  }
}

extension Bottleneck {
  /// Why no plan keeps all rules.
  var words: Words {
    let (own, other) = (side.words, (side == .suppliers ? PlanSide.receivers : .suppliers).words)
    func list(_ places: [Int]) -> String { places.map(String.init).joined(separator: ", ") }
    var givers: [Words] = []
    if !counterparts.isEmpty {
      givers.append(Words("第 \(list(counterparts)) \(other.zh)", "\(other.en) \(list(counterparts))"))
    }
    if otherPairs > 0 || givers.isEmpty {
      givers.append(Words("其余 \(otherPairs) 个可用的配对", "\(otherPairs) other pairs"))
    }
    let zh =
      "第 \(list(members)) \(own.zh)共至少需要 \(required)，而\(givers.map(\.zh).joined(separator: "和"))"
      + "最多只能提供 \(capacity)，缺 \(deficit)。"
    let en =
      "At least \(required) needed for \(own.en) \(list(members)), but \(givers.map(\.en).joined(separator: " and ")) "
      + "can give no more than \(capacity): \(deficit) missing."
    return Words(zh, en)
  }
}

extension Relaxation.Change {
  /// What to change.
  var words: Words {
    switch self {
    case .raiseMaximum(let side, let place, let count):
      Words("第 \(place) \(side.words.zh)的上限增加 \(count)", "raise the maximum of \(side.words.en) \(place) by \(count)")
    case .lowerMinimum(let side, let place, let count):
      Words("第 \(place) \(side.words.zh)的下限减少 \(count)", "lower the minimum of \(side.words.en) \(place) by \(count)")
    case .allowPair(let supplier, let receiver):
      Words("允许第 \(supplier) 行与第 \(receiver) 列配对", "allow the pair of row \(supplier) and column \(receiver)")
    }
  }
}
