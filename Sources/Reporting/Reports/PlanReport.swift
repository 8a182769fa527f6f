public import SupplyDemand

/// A plan over numbered suppliers and receivers, or why there is none.
public struct PlanReport: Report {
  let problem: AssignmentProblem
  let objective: PlanObjective
  let outcome: PlanOutcome
  let seconds: Double

  /// A report.
  ///
  /// - Parameters:
  ///   - problem: Who may serve whom; suppliers are rows, receivers are columns.
  ///   - objective: What makes a plan good.
  ///   - outcome: What planning came to.
  ///   - seconds: How long it took.
  public init(problem: AssignmentProblem, objective: PlanObjective, outcome: PlanOutcome, seconds: Double) {
    self.problem = problem
    self.objective = objective
    self.outcome = outcome
    self.seconds = seconds
  }

  /// A table with a row for each pair, or for each change that would make a plan possible.
  public func sections(in language: Language) -> [ReportSection] {
    switch outcome {
    case .plan(let plan):
      [
        ReportSection(
          title: Words("分配方案：\(objective.words.zh)", "Plan: \(objective.words.en)")[language],
          table: table(plan, in: language), remarks: [plan.words[language]])
      ]
    case .infeasible(let obstacle, let relaxations):
      [.infeasible(obstacle, relaxations, wording: .matrix(problem), in: language)]
    case .undecided: [.undecided(in: language)]
    }
  }

  /// A row for each pair: row, column, score.
  public func spreadsheet(in language: Language) -> TextTable {
    guard case .plan(let plan) = outcome else { return TextTable(columns: Self.columns(language), rows: []) }
    return table(plan, in: language)
  }

  private static func columns(_ language: Language) -> [TextTable.Column] {
    [Words("行", "Row"), Words("列", "Column"), Heading.score].map { TextTable.Column($0[language]) }
  }

  private func table(_ plan: AssignmentPlan, in language: Language) -> TextTable {
    TextTable(
      columns: Self.columns(language),
      rows: plan.pairs.map { place in
        let pair = problem.pairs[place]
        return TextTable.Row([.count(pair.supplier), .count(pair.receiver), .number(pair.score, decimals: 3)])
      })
  }
}

extension ReportSection {
  /// Why there is no plan, and a row for each change that would help.
  static func infeasible(
    _ obstacle: PlanObstacle, _ relaxations: [Relaxation], wording: PlanWording, in language: Language
  ) -> ReportSection {
    let columns = [Words("改动", "Change"), Words("单位数", "Units")].map { TextTable.Column($0[language]) }
    return ReportSection(
      title: Words("没有可行方案", "No plan keeps all rules")[language],
      table: TextTable(
        columns: columns,
        rows: relaxations.map { relaxation in
          TextTable.Row([.text(wording.words(for: relaxation)[language]), .count(relaxation.unitCount)])
        }), remarks: [wording.words(for: obstacle)[language]])
  }

  /// That the search was given up.
  static func undecided(in language: Language) -> ReportSection {
    ReportSection(
      title: Words("没有得出方案", "No plan was found")[language], table: TextTable(columns: [], rows: []),
      remarks: [PlanOutcome.undecidedWords[language]])
  }
}
