import Programme

/// Invented texts of applications, and short ways to compare them.
enum SampleTexts {
  static let carbon =
    "研发高性能碳纤维复合材料制备工艺，面向合肥市航空企业开展轻量化部件试制，计划在2023年完成3条中试线，年产能达到120吨，带动上下游企业协同攻关。"
  static let milk =
    "针对乳制品冷链运输中的微生物污染，建立快速检测方法与溯源平台，服务呼和浩特乳业集群，培训检验人员，形成地方标准草案并组织验证。"

  /// Texts of one unit's applications, one each.
  static func ofOneUnit(_ texts: String...) -> [RepetitionText] {
    texts.enumerated().map { RepetitionText($0.element, unit: 1, application: $0.offset) }
  }

  /// Texts of as many units.
  static func ofUnits(_ texts: [String]) -> [RepetitionText] {
    texts.enumerated().map { RepetitionText($0.element, unit: $0.offset, application: 0) }
  }
}
