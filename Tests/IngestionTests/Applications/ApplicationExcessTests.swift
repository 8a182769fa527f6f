import Ingestion
import SupplyDemand
import Testing

struct ApplicationExcessTests {
  private func application(_ members: String) throws -> Application {
    try ApplicationReader(notice: FormSheet.notice()).application(json: "{\(members)}", file: "a.json")
  }

  private static func list(_ name: String, _ member: String, _ count: Int) -> String {
    "\"\(name)\": [" + Array(repeating: "{\"\(member)\": \"1\"}", count: count).joined(separator: ",") + "]"
  }

  private static func contents(_ count: Int) -> String {
    "\"contents\": \"" + String(repeating: "长", count: count) + "\""
  }

  @Test(arguments: [list("stages", "goal", 1001), list("members", "name", 1001), list("expenses", "amount", 1001)])
  func `rows that no form has so many of are refused`(members: String) throws {
    #expect(throws: IngestionError.oversizedApplication(file: "a.json", .rows(most: 1000))) {
      try application(members)
    }
  }

  @Test func `a text that no form has so much of is refused before anything is looked at`() throws {
    #expect(throws: IngestionError.oversizedApplication(file: "a.json", .characters(most: 300_000))) {
      try application(Self.contents(300_000))
    }
  }

  @Test(arguments: [list("stages", "goal", 1000), list("achievements", "title", 3000), contents(200_000)])
  func `long lists and texts are read`(members: String) throws {
    #expect(throws: Never.self) { try application(members) }
  }
}
