import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreContactsTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start
  private let staff = Account.ID("s")
  private let team = ServiceTeam.ID("T-1")
  private let day: CalendarDate

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    day = try #require(CalendarDate(year: 2023, month: 5, day: 4))
    try SampleAccounts.add(to: store)
  }

  @Test func `a contact is read back equal`() throws {
    let contact = try store.addContact(of: team, with: 38, on: day, note: "调研", at: start, by: staff)
    let expected = CityContact(
      number: 1, team: team, city: 38, day: day, note: "调研", recordedBy: staff, recordedAt: start)
    #expect(contact == expected)
    #expect(try store.contacts() == [expected])
    #expect(try store.auditEntries(subject: .contact(1), limit: 9).map(\.detail) == ["team=teams/T-1 city=cities/38"])
  }

  @Test func `contacts are listed by day, for a team or a city`() throws {
    let earlier = try #require(CalendarDate(year: 2023, month: 4, day: 30))
    try store.addContact(of: team, with: 38, on: day, at: start, by: staff)
    try store.addContact(of: team, with: 5, on: earlier, at: start, by: staff)
    try store.addContact(of: ServiceTeam.ID("T-2"), with: 38, on: earlier, at: start, by: staff)
    #expect(try store.contacts().map(\.number) == [2, 3, 1])
    #expect(try store.contacts(of: team).map(\.number) == [2, 1])
    #expect(try store.contacts(with: 38).map(\.number) == [3, 1])
  }

  @Test func `a city has a number from 1`() throws {
    #expect(throws: StorageError.self) { try store.addContact(of: team, with: 0, on: day, at: start, by: staff) }
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let contact = try store.addContact(of: ServiceTeam.ID(text), with: 1, on: day, note: text, at: start, by: staff)
    #expect(try store.contacts(of: ServiceTeam.ID(text)) == [contact])
  }
}
