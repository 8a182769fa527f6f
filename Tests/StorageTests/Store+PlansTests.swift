import GRDB
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StorePlansTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start
  private let admin = Account.ID("a")
  private let scenario = #"{"supply":"teams"}"#

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    try SampleAccounts.add(to: store)
    let records = Records(
      experts: [Expert(id: Expert.ID("E-1"), name: "样例"), Expert(id: Expert.ID("E-2"), name: "样例")],
      demands: [Demand(id: Demand.ID("D-1"), title: "一"), Demand(id: Demand.ID("D-2"), title: "二")])
    _ = try store.apply(SampleLists.list(.experts, Records(experts: records.experts)))
    _ = try store.apply(SampleLists.list(.demands, Records(demands: records.demands), hash: "2"))
  }

  private func partners(_ supplier: String, _ receiver: String) -> PlanScenario.Partners {
    PlanScenario.Partners(supplier: supplier, receiver: receiver)
  }

  private func keep(_ name: String, _ pairs: [PlanScenario.Partners]) throws -> KeptPlan {
    try store.addPlan(
      named: name, scenario: scenario, of: .experts, for: .demands, pairs: pairs, value: 1.5, bound: 2, at: start,
      by: admin)
  }

  @Test func `a plan is read back equal, the newest first`() throws {
    let first = try keep("一", [partners("E-1", "D-1"), partners("E-2", "D-2")])
    let second = try keep("二", [])
    #expect(try store.plans() == [second, first])
    #expect(try store.plan(1) == first && first.pairs.count == 2 && first.appliedAt == nil)
    #expect(try store.plan(3) == nil)
    let entry = try #require(try store.auditEntries(subject: .plan(1), limit: 1).first)
    #expect(entry.action == .planKept && entry.detail == "supply=experts receivers=demands pairs=2")
  }

  @Test func `applying a plan dispatches what isn't dispatched yet, and replaces the one that held`() throws {
    let first = try keep("一", [partners("E-1", "D-1")])
    let second = try keep("二", [partners("E-1", "D-1"), partners("E-2", "D-2")])
    #expect(try store.applyPlan(first.number, at: start + 1, by: admin).appliedAt == start + 1)
    #expect(try store.dispatches().map(\.assignee.id) == ["E-1"])
    try store.applyPlan(second.number, at: start + 2, by: admin)
    #expect(try store.dispatches().map(\.demand.text) == ["D-1", "D-2"])
    #expect(try store.plans().map(\.appliedAt) == [start + 2, nil])
    #expect(throws: StorageError.refused(.plan(2), constraint: "it is applied; apply another one first")) {
      try store.dropPlan(second.number, at: start, by: admin)
    }
    try store.dropPlan(first.number, at: start, by: admin)
    #expect(try store.plans().map(\.number) == [2])
  }

  @Test func `a plan that names somebody who isn't there is applied not at all`() throws {
    let held = try keep("一", [partners("E-1", "D-1")])
    try store.applyPlan(held.number, at: start, by: nil)
    let plan = try keep("二", [partners("E-2", "D-2"), partners("E-9", "D-1")])
    #expect(throws: StorageError.refused(.plan(2), constraint: "not there any more: E-9")) {
      try store.applyPlan(plan.number, at: start, by: admin)
    }
    #expect(try store.dispatches().isEmpty)
    #expect(try store.plans().map(\.appliedAt) == [nil, start])
    #expect(throws: StorageError.notFound(.plan(9))) { try store.applyPlan(9, at: start, by: nil) }
  }
}
