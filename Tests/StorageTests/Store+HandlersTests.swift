import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreHandlersTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start
  private let admin = Account.ID("a")
  private let staff = Account.ID("s")
  private let team = ServiceTeam.ID("T-1")

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    try SampleAccounts.add(to: store)
  }

  @Test func `handlers are found by team and by account`() throws {
    try store.setHandlers([staff, admin], of: team, at: start, by: admin)
    try store.setHandlers([staff], of: ServiceTeam.ID("T-2"), at: start, by: admin)
    #expect(try store.handlers(of: team) == [admin, staff])
    #expect(try store.teams(handledBy: staff) == [team, ServiceTeam.ID("T-2")])
    #expect(try store.teams(handledBy: admin) == [team])
    #expect(try store.handlers(of: ServiceTeam.ID("T-3")).isEmpty)
  }

  @Test func `handlers replace those before`() throws {
    try store.setHandlers([staff], of: team, at: start, by: admin)
    try store.setHandlers([admin], of: team, at: start, by: admin)
    try store.setHandlers([admin], of: team, at: start, by: admin)
    #expect(try store.handlers(of: team) == [admin])
    try store.setHandlers([], of: team, at: start, by: admin)
    #expect(try store.handlers(of: team).isEmpty)
    let details = try store.auditEntries(action: .handlersChanged, limit: 9).map(\.detail)
    #expect(details == ["handlers=none", "handlers=a", "handlers=s"])
  }

  @Test func `an account that isn't there is refused and the others stay`() throws {
    try store.setHandlers([staff], of: team, at: start, by: admin)
    #expect(throws: StorageError.self) {
      try store.setHandlers([admin, Account.ID("x")], of: team, at: start, by: admin)
    }
    #expect(try store.handlers(of: team) == [staff])
  }
}
