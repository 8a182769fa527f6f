import Reporting
import SupplyDemand

/// What a team owes, has done and can reach.
struct ObligationsPage {
  let name: String
  let path: String
  let sections: [SectionView]

  init(_ team: ServiceTeam, _ report: ObligationReport) {
    name = team.name
    path = PagePath.record(RecordReference(.teams, team.id.text))
    sections = report.sections(in: .zh).map(SectionView.init)
  }
}
