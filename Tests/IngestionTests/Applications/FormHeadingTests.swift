import SupplyDemand
import Testing

@testable import Ingestion

struct FormHeadingTests {
  private func heading() throws -> FormHeading { FormHeading(try #require(try FormSheet.notice().layout(.team))) }

  @Test(arguments: [
    ("一、项目申报单位基本情况", 1, ""), ("二、立项依据和目的（200字以内）", 2, ""), ("三、项目基本信息（200字以内，据项目任务填写，不涉及可不填）", 3, ""),
    ("四、项目主要内容：开展诊断", 4, "开展诊断"), ("五.项目目标及预期成果", 5, ""), (" 六 、 项目实施条件", 6, ""), ("七、项目实施步骤和进度计划(每项100字以内)", 7, ""),
    ("八，项目负责人及主要参加人员", 8, ""), ("九、项目经费预算", 9, ""), ("十、项目申报单位意见", 10, ""), ("四、项目主要内容（300字以内）内容", 4, "内容"),
    ("四、项目主要内容（续）", 4, "（续）"),
  ])
  func `a printed title tells its section and what stands behind it`(line: String, number: Int, rest: String) throws {
    let found = try #require(try heading().section(of: line))
    #expect(found.number == number)
    #expect(found.rest == rest)
  }

  @Test(arguments: ["", "项目主要内容", "4、项目主要内容", "一、概述", "甲、项目主要内容", "（四）项目主要内容", "、", "四、"])
  func `another line is none`(line: String) throws {
    #expect(try heading().section(of: line) == nil)
  }
}
