import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreProgressTests {
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

  @Test func `progress is read back equal`() throws {
    let progress = try store.addProgress(
      of: team, obligation: "transfers", amount: 2, note: "技术许可合同", at: start, by: staff)
    let expected = ObligationProgress(
      number: 1, team: team, obligation: "transfers", amount: 2, note: "技术许可合同", reportedBy: staff, reportedAt: start)
    #expect(progress == expected)
    #expect(!progress.isConfirmed)
    #expect(try store.progress() == [expected])
  }

  @Test func `progress is listed for a team and an obligation`() throws {
    try store.addProgress(of: team, obligation: "transfers", amount: 1, at: start, by: staff)
    try store.addProgress(of: team, obligation: "cases", amount: 1, at: start, by: staff)
    try store.addProgress(of: ServiceTeam.ID("T-2"), obligation: "cases", amount: 1, at: start, by: staff)
    #expect(try store.progress().map(\.number) == [1, 2, 3])
    #expect(try store.progress(of: team).map(\.number) == [1, 2])
    #expect(try store.progress(of: team, obligation: "cases").map(\.number) == [2])
    #expect(try store.progress(obligation: "cases").map(\.number) == [2, 3])
  }

  @Test func `what is confirmed stays as it was confirmed first`() throws {
    try store.addProgress(of: team, obligation: "cases", amount: 1, at: start, by: staff)
    let confirmed = try store.confirmProgress(1, at: start + 5, by: admin)
    #expect(confirmed.confirmedBy == admin)
    #expect(confirmed.confirmedAt == start + 5)
    #expect(confirmed.isConfirmed)
    #expect(try store.confirmProgress(1, at: start + 9, by: staff) == confirmed)
    #expect(try store.progress() == [confirmed])
    let entries = try store.auditEntries(subject: .progress(1), limit: 9)
    #expect(entries.map(\.action) == [.progressConfirmed, .progressAdded])
    #expect(entries.last?.detail == "team=teams/T-1 obligation=cases amount=1")
  }

  @Test func `progress that isn't there can't be confirmed`() throws {
    #expect(throws: StorageError.notFound(.progress(3))) { try store.confirmProgress(3, at: start, by: admin) }
  }

  @Test(arguments: [0, -1]) func `an amount is 1 or more`(amount: Int) throws {
    #expect(throws: StorageError.self) {
      try store.addProgress(of: team, obligation: "cases", amount: amount, at: start, by: staff)
    }
    #expect(try store.progress().isEmpty)
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let progress = try store.addProgress(
      of: ServiceTeam.ID(text), obligation: text, amount: 1, note: text, at: start, by: staff)
    #expect(try store.progress(of: ServiceTeam.ID(text), obligation: text) == [progress])
  }
}
