import Reporting
import SupplyDemand

/// What would close most gaps, or where to hold events.
struct CoveragePage {
  /// What is chosen.
  private enum Subject: String, CaseIterable {
    case newTeams = "new-teams"
    case teams, experts, achievements, events

    var title: String {
      switch self {
      case .newTeams: "新建服务团（产业方向）"
      case .teams: "服务团"
      case .experts: "专家"
      case .achievements: "科技成果"
      case .events: "论坛与会议"
      }
    }
  }

  let subjects: [Choice]
  let count: Int
  let most: Int
  let forums: Int
  let conferences: Int
  let isOfEvents: Bool
  /// Whether the teams count as supply that is there already.
  let besideTeams: Bool
  /// The records to choose; nil for new teams.
  let kind: SupplyKind?
  var sections: [SectionView] = []

  init(_ call: PageCall) {
    let subject: Subject = call.choice("of") ?? .newTeams
    subjects = Subject.allCases.map { Choice(value: $0.rawValue, name: $0.title, isChosen: $0 == subject) }
    count = call.integer("count", 1...50, otherwise: 10)
    most = call.integer("serves", 1...500, otherwise: 4)
    forums = call.integer("forums", 0...20, otherwise: 4)
    conferences = call.integer("conferences", 0...65, otherwise: 20)
    isOfEvents = subject == .events
    kind = SupplyKind(rawValue: subject.rawValue)
    besideTeams = kind != .teams && call.text("beside") != "none"
  }

  /// The kinds of supply that are there already.
  var beside: Set<SupplyKind> { besideTeams ? [.teams] : [] }

  /// The page with a report.
  func with(_ report: CoveragePlanReport) -> CoveragePage {
    var page = self
    page.sections = report.sections(in: .zh).map { SectionView($0) }
    return page
  }
}
