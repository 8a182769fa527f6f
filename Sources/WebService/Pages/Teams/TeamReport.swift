import Reporting
import SupplyDemand

/// What a team has reported to one of the banks (附件2 第十二条).
struct TeamReport {
  /// A record of the bank.
  struct Item {
    let itemName: String
    let itemPath: String
  }

  let bank: String
  let items: [Item]
  let count: Int

  /// How many records of a bank a team's page shows.
  private static let itemLimit = 20

  /// What `team` has reported to each bank; banks with nothing of it are left out.
  static func all(of team: ServiceTeam, _ call: PageCall) -> [TeamReport] {
    let records = call.edition.records
    let reported: [(RecordKind, [String])] = [
      (.problems, records.problems.filter { team.isCalled($0.team) }.map(\.id.text)),
      (.projects, records.projects.filter { team.isCalled($0.team) }.map(\.id.text)),
      (.openSources, records.openSources.filter { team.isCalled($0.team) }.map(\.id.text)),
    ]
    return reported.filter { !$0.1.isEmpty }.map { kind, ids in
      TeamReport(
        bank: BankTab.name(of: kind),
        items: ids.prefix(itemLimit).map { id in
          let reference = RecordReference(kind, id)
          return Item(itemName: call.wording.name(of: reference), itemPath: PagePath.record(reference))
        }, count: ids.count)
    }
  }
}
