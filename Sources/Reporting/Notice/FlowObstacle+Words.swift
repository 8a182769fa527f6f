public import SupplyDemand

extension FlowObstacle: Worded {
  /// Why an application can't be moved, and what to do.
  public var words: Words {
    switch self {
    case .noSuchStep(let from, let to, let possible):
      Words(
        "「\(from.words.zh)」不能直接变为「\(to.words.zh)」"
          + (possible.isEmpty ? "，流程已结束。" : "，下一步可为：\(possible.map(\.words.zh).joined(separator: "、"))。"),
        "From “\(from.words.en)” it can't come to “\(to.words.en)”"
          + (possible.isEmpty ? "." : ", only to \(possible.map(\.rawValue).joined(separator: ", "))."))
    case .notBy(let role, let allowed):
      Words(
        "\(role.words.zh)不能办理这一步，须由\(allowed.map(\.words.zh).joined(separator: "、"))办理。",
        "An account of \(role.words.en) can't do that; \(allowed.map(\.words.en).joined(separator: " or ")) can.")
    case .tooEarly(let day): Words("\(day) 起才能提交（三.3）。", "It can be submitted from \(day) on (三.3).")
    case .tooLate(let moment):
      Words(
        "已过截止时间 \(Self.shown(moment))（四.1）。", "The deadline was \(Self.shown(moment)) (四.1).")
    case .beforeLastStep(let moment):
      Words("时间早于上一步（\(Self.shown(moment))）。", "That is before the step before (\(Self.shown(moment))).")
    case .fatalFindings(let count):
      Words("申报材料有 \(count) 处不予受理的问题，请先修改。", "\(count) things in it won't be accepted; mend them first.")
    case .openObligations(let names):
      Words("下列任务尚未经平台确认：\(names.joined(separator: "、"))。", "Not confirmed yet: \(names.joined(separator: ", ")).")
    }
  }

  private static func shown(_ moment: LocalMoment) -> String { moment.description.replacing("T", with: " ") }
}
