public import SupplyDemand

/// What the records of a team show of its obligations by themselves (附件1), before anything is reported or confirmed.
public enum DeclaredRecords {
  /// The achievements of a team that count: they have a plan for production and an evaluation.
  public static func achievements(of team: ServiceTeam, among achievements: [Achievement]) -> [Achievement] {
    let own = Set(team.achievements)
    return achievements.filter {
      own.contains($0.id) && $0.hasIndustrializationPlan == true && $0.hasEvaluation == true
    }
  }

  /// The problems that a team has brought into the bank of problems and that count: for a professional team those with a
  /// first solution (附件1 一(三)2), else those for which an expert or a team was found (附件1 一(一)2).
  public static func problems(of team: ServiceTeam, among problems: [TechnicalProblem]) -> [TechnicalProblem] {
    problems.filter { problem in
      guard team.isCalled(problem.team) else { return false }
      if team.kind == .professional { return !problem.solution.isEmpty }
      return problem.status == .matched || problem.status == .solved || !problem.experts.isEmpty
    }
  }
}
