import SupplyDemand
import Testing

@testable import Ingestion

struct SignatureSectionTests {
  private func read(_ rows: [FormRow], _ form: ApplicationForm = .team) throws -> [ApplicationSignature] {
    let layout = try #require(try FormSheet.notice().layout(form))
    var section = SignatureSection(layout)
    for row in rows { _ = section.take(row) }
    return section.signatures
  }

  private func read(_ text: String, _ form: ApplicationForm = .team) throws -> [ApplicationSignature] {
    var sheet = FormSheet()
    sheet.row(text)
    return try read(sheet.rows, form)
  }

  @Test func `printed lines are there and aren't signed`() throws {
    let lines = try read(
      "团长（签名）：                         \n\n年   月    日\n单位负责人（签名）：                   年   月    日\n单位公章\n联合申报单位负责人（签名）（如没有可不填）：\n年   月  日\n单位公章"
    )
    #expect(lines.map(\.role) == [.leader, .unitHead, .jointHead])
    #expect(lines.map(\.isSigned) == [false, false, false])
  }

  @Test func `an event has a line for an enterprise`() throws {
    let lines = try read("项目负责人（签名）：林示例\n单位负责人（签名）：\n企业负责人（签名）（如没有可不填）\n年   月    日", .event)
    #expect(lines.map(\.role) == [.leader, .unitHead, .enterpriseHead])
    #expect(lines.map(\.name.text) == ["林示例", "", ""])
  }

  @Test(arguments: [
    "团长（签名）：林示例", "团长（签名）：林示例 2023年4月18日", "团长（签名）:  林示例      2023 年 4 月 18 日", "团长（签字）：林示例 2023.4.18", "团长（签名） 林示例",
    "团长（签名）：林示例   年   月   日", "团长（签名）：林示例 日期：2023年4月18日", "团长(签章)：林示例2023-04-18",
  ])
  func `a name is read without its day`(text: String) throws {
    let lines = try read(text)
    #expect(lines.map(\.role) == [.leader])
    #expect(lines.map(\.name.text) == ["林示例"])
  }

  @Test(arguments: ["林延年", "林年示", "年示例", "林万年", "林三", "林一示"])
  func `a name with the character of a year is whole`(name: String) throws {
    #expect(try read("团长（签名）：\(name) 2023年4月18日").map(\.name.text) == [name])
    #expect(try read("团长（签名）：\(name)").map(\.name.text) == [name])
    #expect(try read("团长（签名）：\(name)   年   月   日").map(\.name.text) == [name])
  }

  @Test func `the name may stand in the next cell`() throws {
    var sheet = FormSheet()
    sheet.row("团长（签名）：", "林示例 2023年4月18日", "单位负责人（签名）：", "年 月 日")
    let lines = try read(sheet.rows)
    #expect(lines.map(\.name.text) == ["林示例", ""])
  }

  @Test func `a picture signs`() throws {
    let row = FormRow(table: 1, cells: [FormSheet.cell("团长（签名）：", 1, 1, hasPicture: true)], above: [])
    #expect(try read([row]).map(\.isSigned) == [true])
  }

  @Test func `who signs for a joint unit isn't the unit's head`() throws {
    #expect(try read("联合申报单位负责人（签名）：许示例").map(\.role) == [.jointHead])
  }

  @Test func `a sentence about the leader is no line`() throws {
    #expect(try read("团长和首席专家共同推进。") == [])
  }
}
