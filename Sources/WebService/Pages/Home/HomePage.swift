import Reporting
import Storage
import SupplyDemand
import Workbench

/// The first page: how well the country's pilot cities are served, and where to go from here.
struct HomePage {
  /// A number with its name.
  struct Figure {
    let value: String
    let name: String
    let path: String?
  }

  /// A need that nothing adequate serves.
  struct Gap {
    let need: String
    let city: String
    let path: String
    let best: String?
  }

  /// Something that changed.
  struct Change {
    let time: String
    let what: String
  }

  /// A dispatch that waits for the visitor.
  struct Task {
    let demand: String
    let path: String
    let detail: String
    let isLate: Bool
  }

  /// A team whose matters the visitor handles.
  struct OwnTeam {
    let team: String
    let path: String
  }

  let tasks: [Task]
  let hasTasks: Bool
  let ownTeams: [OwnTeam]
  let isEmpty: Bool
  let figures: [Figure]
  let map: String
  let gaps: [Gap]
  let gapCount: Int
  let changes: [Change]
  let hasChanges: Bool

  /// How many gaps are shown.
  private static let gapLimit = 8

  init(call: PageCall, coverage: [NeedCoverage], imports: [StoredImport], hall: DemandHall, dispatches: [Dispatch]) {
    let records = call.edition.records
    ownTeams =
      call.visitor.account?.role == .team
      ? records.teams.filter { call.visitor.handles($0) }.map {
        OwnTeam(team: $0.name, path: PagePath.record(RecordReference(.teams, $0.id.text)))
      } : []
    tasks = Self.tasks(dispatches, hall, call)
    hasTasks = !tasks.isEmpty
    let unserved = GapReport(coverages: coverage, directory: call.edition.answers.directory).coverages.filter {
      !$0.isServed
    }
    isEmpty = records.cities.isEmpty
    figures = Self.figures(records, served: coverage.count - unserved.count, of: coverage.count)
    map = Self.map(call, coverage).svg(in: .zh)
    gaps = unserved.prefix(Self.gapLimit).map { gap in
      let need = call.edition.tables.needs[gap.need]
      let best = gap.supplies.compactMap(\.best).max { $0.probability < $1.probability }
      return Gap(
        need: need?.label ?? "",
        city: need.flatMap { Int($0.city.text) }.flatMap { call.edition.tables.cities[$0]?.name } ?? "",
        path: (need.map { PagePath.city($0.city) } ?? "") + "#" + gap.need.text,
        best: best.map { "\(call.wording.distinctName(of: $0.supply))（\(Wording.decimal($0.probability))）" })
    }
    gapCount = unserved.count
    changes = imports.suffix(5).reversed().map { item in
      let parts = [(item.added, "新增"), (item.updated, "更新"), (item.removed, "移除")].filter { $0.0 > 0 }
      let counts = parts.map { "\($0.1) \($0.0)" }.joined(separator: "，")
      return Change(
        time: LocalTime.minute(item.importedAt),
        what: "导入\(item.kind.name(in: .zh))名单 \(item.file)：\(counts.isEmpty ? "记录无变化" : counts)")
    }
    hasChanges = !changes.isEmpty
  }

  /// The dispatches that aren't done and wait for the visitor: as a handler, for a team, or as one who dispatches; those that
  /// are late first, then by day.
  private static func tasks(_ dispatches: [Dispatch], _ hall: DemandHall, _ call: PageCall) -> [Task] {
    let waiting = dispatches.filter { dispatch in
      (dispatch.status == .open || dispatch.status == .accepted) && call.visitor.mayChange(dispatch, in: call.edition)
    }
    let sorted = waiting.sorted {
      ($0.dueOn?.description ?? "9", $0.number) < ($1.dueOn?.description ?? "9", $1.number)
    }
    return sorted.prefix(10).map { dispatch in
      let demand = RecordReference(.demands, dispatch.demand.text)
      return Task(
        demand: call.wording.name(of: demand), path: PagePath.record(demand) + "#dispatches",
        detail:
          "派给 \(call.wording.distinctName(of: dispatch.assignee))，\(dispatch.status.name(in: .zh))，期限 \(dispatch.dueOn?.description ?? "未定")",
        isLate: hall.isLate(dispatch))
    }
  }

  private static func figures(_ records: Records, served: Int, of count: Int) -> [Figure] {
    [
      Figure(value: String(records.cities.count), name: "试点城市（园区）", path: "/cities"),
      Figure(value: String(count), name: "产业需求", path: "/gaps"),
      Figure(
        value: count == 0 ? "—" : Wording.percentage(Double(served) / Double(count)), name: "已有合适供给", path: "/gaps"),
      Figure(value: String(records.teams.count), name: "科技服务团", path: "/teams"),
      Figure(value: String(records.experts.count), name: "专家", path: "/experts"),
      Figure(value: String(records.achievements.count), name: "科技成果", path: "/achievements"),
      Figure(value: String(records.demands.count), name: "技术需求", path: "/demands"),
    ]
      + RecordKind.banks.filter { records.count(of: $0) > 0 }.map { kind in
        Figure(value: String(records.count(of: kind)), name: BankTab.name(of: kind), path: "/\(kind.rawValue)")
      }
  }

  private static func map(_ call: PageCall, _ coverage: [NeedCoverage]) -> ProvinceTileMap {
    let byCity = Dictionary(grouping: coverage) { call.edition.tables.needs[$0.need]?.city }
    return ProvinceTileMap(
      title: "试点城市（园区）的需求覆盖",
      cities: call.edition.records.cities.map { city in
        let own = byCity[city.id] ?? []
        let served = own.count(where: \.isServed)
        return ProvinceTileMap.City(
          name: city.name, province: city.division?.province, href: PagePath.city(city.id),
          share: own.isEmpty ? nil : Double(served) / Double(own.count),
          summary: "\(own.count) 项需求，\(served) 项有合适供给")
      })
  }
}
