import SupplyDemand
import Testing

@testable import Ingestion

struct ApplicationExcessTests {
  private func application(_ members: String) async throws -> Application? {
    try await ApplicationReader(notice: FormSheet.notice()).application(Array("{\(members)}".utf8), file: "a.json")
  }

  private static func list(_ name: String, _ count: Int) -> String {
    "\"\(name)\": [" + Array(repeating: "{}", count: count).joined(separator: ",") + "]"
  }

  @Test(arguments: [
    list("stages", 1001), list("members", 1001), list("expenses", 1001),
    "\"directions\": [" + (0...500).map { "\"方向\($0)\"" }.joined(separator: ",") + "]",
    "\"contents\": \"" + String(repeating: "长", count: 1_000_001) + "\"",
  ])
  func `what no form has so much of is refused, and said`(members: String) async throws {
    let error = await #expect(throws: IngestionError.self) { try await application(members) }
    #expect(error?.description.contains("which no form has") == true)
  }

  @Test(arguments: [list("stages", 1000), list("achievements", 3000)])
  func `long lists are read`(members: String) async throws {
    #expect(try await application(members) != nil)
  }
}
