/// What to add, or where to meet, so that more needs are served.
public struct CoveragePlan: Sendable {
  /// The two kinds of events (二（二）).
  public enum EventKind: String, Hashable, Sendable, CaseIterable {
    /// 产业创新论坛.
    case forum
    /// 产学融合会议.
    case conference
  }

  /// What can be chosen.
  public enum Subject: Hashable, Sendable {
    /// A record, or a team that there isn't yet.
    case member(PlanMember)
    /// An event in a city on one of its needs.
    case event(EventKind, PilotCity.ID, IndustryNeed.ID)
  }

  /// By candidate, what it is.
  public let subjects: [Subject]
  /// By item, the need.
  public let needs: [IndustryNeed.ID]
  /// The problem.
  public let problem: CoverageProblem
  /// What was chosen.
  public let choice: CoverageChoice

  /// A plan.
  public init(subjects: [Subject], needs: [IndustryNeed.ID], problem: CoverageProblem, choice: CoverageChoice) {
    self.subjects = subjects
    self.needs = needs
    self.problem = problem
    self.choice = choice
  }
}
