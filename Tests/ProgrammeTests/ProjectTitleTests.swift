import SupplyDemand
import Testing

@testable import Programme

struct ProjectTitleTests {
  private func subject(_ title: String, _ kind: ProjectKind) throws -> String? {
    let naming = try #require(try SampleApplications.notice().terms(kind)).naming
    return ProjectTitle(title).subject(of: naming)
  }

  @Test(arguments: [
    ("“科创中国”新能源汽车产业科技服务团", ProjectKind.industry, "新能源汽车产业"), ("“科创中国”山东科技服务团", .regional, "山东"),
    ("“科创中国”知识产权科技服务团", .professional, "知识产权"), ("“‘科创中国’氢能产业创新论坛”", .forum, "氢能"),
    ("‘科创中国’无锡物联网产学融合会议", .conference, "无锡物联网"), ("\"科创中国\"山东科技服务团", .regional, "山东"),
    ("『科创中国』山东科技服务团", .regional, "山东"), ("《科创中国》山东科技服务团", .regional, "山东"), ("＂科创中国＂山东科技服务团", .regional, "山东"),
    (" “ 科创 中国 ” 山东 科技服务团 ", .regional, "山东"), ("“科创中国”“5G+”产业科技服务团", .industry, "“5G+”产业"),
    ("“科创中国”科技服务团科技服务团", .industry, "科技服务团"), ("“科创中国“山东科技服务团", .regional, "山东"),
  ])
  func `what stands between the fixed parts is the subject`(title: String, kind: ProjectKind, expected: String) throws {
    #expect(try subject(title, kind) == expected)
  }

  @Test(arguments: [
    "", "“", "””", "“科创中国”", "“科创中国”科技服务团", "科创中国山东科技服务团", "“科创”山东科技服务团", "“科创中国山东科技服务团”", "山东“科创中国”科技服务团",
    "“科创中国”山东科技服务", "“科创中国”山东科技服务团队", "2023年“科创中国”山东科技服务团",
  ])
  func `a name without its fixed parts has none`(title: String) throws {
    #expect(try subject(title, .regional) == nil)
  }
}
