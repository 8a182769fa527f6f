import Ingestion
import SupplyDemand
import Testing

struct UnitReaderTests {
  @Test func `units are read with their code and other names`() throws {
    let text = "单位全称,统一社会信用代码,别名,曾用名\n中国样例学会,51100000500000001a,样例会；样例学会,样例工程学会\n样例大学,,,\n"
    #expect(
      try UnitReader().units(text, file: "units.csv") == [
        KnownUnit(name: "中国样例学会", creditCode: "51100000500000001A", aliases: ["样例会", "样例学会", "样例工程学会"]),
        KnownUnit(name: "样例大学"),
      ])
  }

  @Test(arguments: ["", "单位全称,别名\n,样例会\n", "单位全称,信用代码\n样例大学,123\n", "名字\n样例大学\n"])
  func `what can't be taken is refused`(text: String) {
    #expect(throws: IngestionError.self) { try UnitReader().units(text, file: "units.csv") }
  }
}
