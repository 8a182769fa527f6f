import Reporting
import Storage
import SupplyDemand
import Workbench

/// What a team has done and owes: its obligations with progress, its contacts, what was dispatched to it. The counts are
/// public; entries are shown to those who handle the team.
struct TeamWork {
  /// An obligation with its progress.
  struct ObligationRow {
    let obligation: String
    let clause: String
    let least: Int
    let reported: Int
    let confirmed: Int
    let shown: String
    let isReached: Bool
    let tenths: Int
  }

  /// A report of progress.
  struct ProgressRow {
    let number: Int
    let obligation: String
    let amount: Int
    let note: String
    let who: String
    let time: String
    let isConfirmed: Bool
    let mayConfirm: Bool
  }

  /// A contact with a city.
  struct ContactRow {
    let city: String
    let cityPath: String
    let day: String
    let note: String
  }

  /// A demand that was dispatched to the team.
  struct DispatchRow {
    let demand: String
    let demandPath: String
    let status: String
    let due: String
  }

  let obligations: [ObligationRow]
  let hasObligations: Bool
  let clause: String
  let isOpen: Bool
  let mayConfirm: Bool
  let progress: [ProgressRow]
  let hasProgress: Bool
  let contacts: [ContactRow]
  let hasContacts: Bool
  let dispatches: [DispatchRow]
  let hasDispatches: Bool
  let cities: [Choice]
  let choices: [Choice]
  let evidenceKinds: [Choice]
  let handlers: [Choice]
  let mayChooseHandlers: Bool

  init(_ team: ServiceTeam, store: Store, call: PageCall) throws {
    let progress = try store.progress(of: team.id)
    let standings = call.edition.answers.standings(of: team, progress: progress)
    let all = standings.map(\.obligation)
    obligations = standings.map { standing in
      let reached = standing.declared + standing.reported + standing.offset
      let remarks = [
        standing.declared > 0 ? "其中名单中 \(standing.declared) 项" : "", standing.offset > 0 ? "抵减 \(standing.offset)" : "",
        standing.withoutContract > 0 ? "\(standing.withoutContract) 项没有附合同" : "",
      ]
      return ObligationRow(
        obligation: standing.obligation.name, clause: standing.obligation.clause, least: standing.obligation.least,
        reported: standing.declared + standing.reported, confirmed: standing.confirmed,
        shown: remarks.filter { !$0.isEmpty }.joined(separator: "；"), isReached: reached >= standing.obligation.least,
        tenths: min(10, reached * 10 / standing.obligation.least))
    }
    hasObligations = !all.isEmpty
    clause = all.isEmpty ? "" : "通知附件1"
    let isOpen = call.visitor.handles(team)
    self.isOpen = isOpen
    let mayConfirm = call.visitor.may(.dispatch)
    self.mayConfirm = mayConfirm
    let accounts = isOpen ? try store.accounts() : []
    let names = AccountNames(accounts)
    let titles = Dictionary(all.map { ($0.key, $0.name) }) { first, _ in first }
    self.progress =
      !isOpen
      ? []
      : progress.reversed().map { item in
        ProgressRow(
          number: item.number, obligation: titles[item.obligation] ?? item.obligation, amount: item.amount,
          note: Self.shown(item), who: names[item.reportedBy], time: LocalTime.minute(item.reportedAt),
          isConfirmed: item.isConfirmed, mayConfirm: mayConfirm && !item.isConfirmed)
      }
    hasProgress = !self.progress.isEmpty
    contacts =
      !isOpen
      ? []
      : try store.contacts(of: team.id).reversed().map { contact in
        ContactRow(
          city: call.edition.tables.cities[contact.city]?.name ?? "", cityPath: "/cities/\(contact.city)",
          day: contact.day.description, note: contact.note)
      }
    hasContacts = !contacts.isEmpty
    dispatches =
      !isOpen
      ? []
      : try store.dispatches(to: RecordReference(.teams, team.id.text)).map { dispatch in
        let demand = RecordReference(.demands, dispatch.demand.text)
        return DispatchRow(
          demand: call.wording.name(of: demand), demandPath: PagePath.record(demand),
          status: dispatch.status.name(in: .zh), due: dispatch.dueOn?.description ?? "—")
      }
    hasDispatches = !dispatches.isEmpty
    cities =
      isOpen
      ? call.edition.records.cities.map { Choice(value: "\($0.number)", name: $0.name, isChosen: false) } : []
    choices = all.map { Choice(value: $0.key, name: $0.name, isChosen: false) }
    evidenceKinds = ProgressEvidence.Kind.allCases.map {
      Choice(value: $0.rawValue, name: $0.name(in: .zh), isChosen: false)
    }
    mayChooseHandlers = mayConfirm && call.visitor.account != nil
    let handling = mayChooseHandlers ? Set(try store.handlers(of: team.id)) : []
    handlers =
      mayChooseHandlers
      ? accounts.filter { $0.role == .team }.map {
        Choice(value: $0.id.text, name: "\(names[$0.id])（\($0.unit)）", isChosen: handling.contains($0.id))
      } : []
  }

  /// What is said of progress: its evidence, then the note.
  private static func shown(_ item: ObligationProgress) -> String {
    let evidence = item.evidence
    let parts: [String?] = [
      item.isOffset ? "抵减" : nil, evidence?.kind.name(in: .zh), evidence?.day?.description, evidence?.parties,
      evidence?.amount.map { Wording.plain($0) + " 万元" }, evidence?.link, item.note,
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
