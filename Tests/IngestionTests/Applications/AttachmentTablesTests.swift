import SupplyDemand
import Testing

@testable import Ingestion

struct AttachmentTablesTests {
  private func read(_ add: (inout FormSheet) -> Void) throws -> [ApplicationAttachment] {
    var sheet = SampleForm.team()
    sheet.beginTable()
    add(&sheet)
    return try #require(try sheet.application()).attachments
  }

  @Test(arguments: [
    ("成果名称", RecordKind.achievements), ("科技成果名称", .achievements), ("需求名称", .demands), ("技术需求", .demands),
    ("技术难题", .demands), ("专家姓名", .experts), ("姓名", .experts),
  ])
  func `records are read from tables whose header names them`(header: String, kind: RecordKind) throws {
    let read = try read {
      $0.row(header, "说明")
      $0.row("甲", "某某说明")
      $0.row("", "")
      $0.row("乙", "")
    }
    #expect(read.map(\.kind) == [kind, kind])
    #expect(read.map(\.title.text) == ["甲", "乙"])
    #expect(read.map(\.details) == ["某某说明", ""])
    #expect(read.map(\.title.location) == [FormSheet.place(2, 1, table: 2), FormSheet.place(4, 1, table: 2)])
  }

  @Test func `rows may be numbered`() throws {
    let read = try read {
      $0.row("序号", "成果名称", "简介")
      $0.row("1", "氢气纯化", "中试")
      $0.row("2", "余热利用", "")
    }
    #expect(read.map(\.title.text) == ["氢气纯化", "余热利用"])
    #expect(read.map(\.details) == ["中试", ""])
  }

  @Test func `a telephone number is kept, the row's number isn't`() throws {
    let read = try read {
      $0.row("序号", "专家姓名", "单位", "手机")
      $0.row("12", "附示例", "示例大学", "13810000009")
    }
    #expect(read.map(\.details) == ["示例大学；13810000009"])
  }

  @Test func `each table has its own header`() throws {
    let read = try read {
      $0.row("需求名称", "企业")
      $0.row("氢气纯化", "示例公司")
      $0.beginTable()
      $0.row("类别", "数量")
      $0.row("其他", "5")
      $0.beginTable()
      $0.row("成果名称", "单位")
      $0.row("余热利用", "示例大学")
    }
    #expect(read.map(\.kind) == [.demands, .achievements])
  }

  @Test func `the people of the form itself aren't attached`() throws {
    #expect(try read { _ in } == [])
  }
}
