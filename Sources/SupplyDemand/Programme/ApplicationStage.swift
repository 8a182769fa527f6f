/// One stage of a project's schedule (七、项目实施步骤和进度计划).
public struct ApplicationStage: Hashable, Sendable {
  /// The columns of the table of stages, in their order.
  public enum Column: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
    /// 实施阶段.
    case name
    /// 经费预算.
    case budget
    /// 目标内容.
    case goal
    /// 时间进度.
    case time
  }

  /// 实施阶段.
  public let name: FormText
  /// 经费预算.
  public let budget: FormAmount
  /// 目标内容.
  public let goal: FormText
  /// The first day of 时间进度.
  public let start: FormDate
  /// The last day of 时间进度.
  public let end: FormDate

  /// A stage in which something is filled in.
  public init(name: FormText, budget: FormAmount, goal: FormText, start: FormDate, end: FormDate) {
    self.name = name
    self.budget = budget
    self.goal = goal
    self.start = start
    self.end = end
  }
}
