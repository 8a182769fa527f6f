import Ingestion
import SupplyDemand
import Testing

struct OversizedApplicationTests {
  @Test func `more characters than any form has are an error before anything is looked at`() throws {
    let reader = ApplicationReader(notice: try FormSheet.notice())
    func json(_ count: Int) -> String {
      #"{"code": "KJFWT2023-03", "goals": ""# + String(repeating: "字", count: count) + #""}"#
    }
    #expect(try reader.application(json: json(200_000), file: "a.json")[.goals]?.text.count == 200_000)
    #expect(throws: IngestionError.oversizedApplication(file: "a.json", most: 300_000)) {
      try reader.application(json: json(300_000), file: "a.json")
    }
  }
}
