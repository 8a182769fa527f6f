import Foundation
import GRDB
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreDispatchesTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: Store
  private let start = SampleAccounts.start
  private let admin = Account.ID("a")
  private let staff = Account.ID("s")
  private let demand = Demand.ID("D-1")
  private let team = RecordReference(.teams, "T-1")

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
    store = try Store(path: path)
    try SampleAccounts.add(to: store)
  }

  @Test func `a dispatch is read back equal`() throws {
    let day = try #require(CalendarDate(year: 2023, month: 11, day: 30))
    let dispatch = try store.addDispatch(
      of: demand, to: team, handler: staff, dueOn: day, note: "尽快", at: start, by: admin)
    let expected = Dispatch(
      number: 1, demand: demand, assignee: team, handler: staff, dueOn: day, status: .open, note: "尽快",
      createdAt: start,
      createdBy: admin, changedAt: start)
    #expect(dispatch == expected)
    #expect(try store.dispatch(1) == expected)
    #expect(try store.dispatch(2) == nil)
    let entry = try #require(try store.auditEntries(subject: .dispatch(1), limit: 1).first)
    #expect(entry.action == .dispatchAdded)
    #expect(entry.detail == "demand=demands/D-1 assignee=teams/T-1")
  }

  @Test func `dispatches are listed for a demand, an assignee or a handler`() throws {
    try store.addDispatch(of: demand, to: team, at: start, by: admin)
    try store.addDispatch(of: demand, to: RecordReference(.experts, "T-1"), handler: staff, at: start, by: admin)
    try store.addDispatch(of: Demand.ID("D-2"), to: team, handler: staff, at: start, by: admin)
    #expect(try store.dispatches().map(\.number) == [1, 2, 3])
    #expect(try store.dispatches(of: demand).map(\.number) == [1, 2])
    #expect(try store.dispatches(to: team).map(\.number) == [1, 3])
    #expect(try store.dispatches(handler: staff).map(\.number) == [2, 3])
    #expect(try store.dispatches(of: demand, handler: staff).map(\.number) == [2])
  }

  @Test func `status, due day, handler and note are changed`() throws {
    try store.addDispatch(of: demand, to: team, handler: staff, at: start, by: admin)
    let day = try #require(CalendarDate(year: 2024, month: 2, day: 29))
    let changed = try store.changeDispatch(1, at: start + 5, by: staff) { dispatch in
      dispatch.status = .accepted
      dispatch.dueOn = day
      dispatch.handler = nil
      dispatch.note = "已接"
    }
    let expected = Dispatch(
      number: 1, demand: demand, assignee: team, handler: nil, dueOn: day, status: .accepted, note: "已接",
      createdAt: start, createdBy: admin, changedAt: start + 5)
    #expect(changed == expected)
    #expect(try store.dispatch(1) == expected)
    let entry = try #require(try store.auditEntries(subject: .dispatch(1), limit: 1).first)
    #expect(entry.account == staff)
    #expect(entry.detail == "handler=none due-on=2024-02-29 status=accepted note")
  }

  @Test func `a change that changes nothing is no change`() throws {
    let before = try store.addDispatch(of: demand, to: team, at: start, by: admin)
    #expect(try store.changeDispatch(1, at: start + 5, by: staff) { $0.status = .open } == before)
    #expect(try store.auditEntries(action: .dispatchChanged, limit: 1).isEmpty)
  }

  @Test func `a dispatch that isn't there can't be changed`() throws {
    #expect(throws: StorageError.notFound(.dispatch(7))) {
      try store.changeDispatch(7, at: start, by: staff) { $0.status = .done }
    }
  }

  @Test(arguments: [RecordKind.achievements, .demands, .cities]) func `only teams and experts answer`(
    kind: RecordKind
  ) throws {
    #expect(throws: StorageError.self) {
      try store.addDispatch(of: demand, to: RecordReference(kind, "x"), at: start, by: admin)
    }
    #expect(try store.dispatches().isEmpty)
  }

  @Test func `accounts that aren't there are refused`() throws {
    let nobody = Account.ID("x")
    #expect(throws: StorageError.self) { try store.addDispatch(of: demand, to: team, at: start, by: nobody) }
    #expect(throws: StorageError.self) {
      try store.addDispatch(of: demand, to: team, handler: nobody, at: start, by: admin)
    }
    #expect(try store.dispatches().isEmpty)
    #expect(try store.auditEntries(action: .dispatchAdded, limit: 9).isEmpty)
  }

  @Test func `a dispatch outlives its demand`() throws {
    let demands = Records(demands: [Demand(id: demand, title: "求")])
    _ = try store.apply(SampleLists.list(.demands, demands))
    try store.addDispatch(of: demand, to: team, at: start, by: admin)
    #expect(try store.undoLastImport(at: start, by: admin) != nil)
    #expect(try store.dispatches(of: demand).count == 1)
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let dispatch = try store.addDispatch(
      of: Demand.ID(text), to: RecordReference(.experts, text), note: text, at: start, by: admin)
    #expect(try store.dispatches(of: Demand.ID(text), to: RecordReference(.experts, text)) == [dispatch])
    #expect(try store.changeDispatch(1, at: start, by: staff) { $0.note += text }.note == text + text)
  }

  @Test func `a text with a NUL character is refused, and found nowhere`() throws {
    try store.addDispatch(of: demand, to: team, at: start, by: admin)
    let subject = AuditSubject("demands/D-1")
    #expect(throws: StorageError.refused(subject, constraint: "a text has a NUL character")) {
      try store.addDispatch(of: demand, to: team, note: "a\0b", at: start, by: admin)
    }
    #expect(try store.dispatches(of: Demand.ID("D-1\0")).isEmpty)
  }

  @Test func `a status the program doesn't know is called damage, with its place`() throws {
    try store.addDispatch(of: demand, to: team, at: start, by: admin)
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = 1; UPDATE dispatch SET status = 'nonsense'")
    }
    #expect(throws: StorageError.damaged(path: path, place: "dispatch 1, status")) { try store.dispatches() }
  }
}
