import SupplyDemand
import Testing

@testable import Programme

struct FeeCheckTests {
  private let sample = SampleApplications.application(.industry)

  @Test(arguments: [
    "参会企业缴纳会议注册费", "向企业收取服务费", "对企业收费", "为企业提供有偿服务", "门票收入归主办方", "参会企业缴费后入场", "招募赞助费", "无锡企业参会收费",
    "不仅办会，参会企业也缴纳注册费",
  ])
  func `a text that says somebody is charged is a warning with the part that says it`(charge: String) throws {
    let text = "组织调研；\(charge)，汇聚资源。"
    let broken = sample.filling(.contents, text)
    let part = String(charge.split(separator: "，").last ?? "")
    #expect(
      try SampleApplications.findings(broken) == [
        NoticeFinding(.fee, .warning, "附件2 第十六条", broken[.contents], quoting: part)
      ])
  }

  @Test(arguments: [ApplicationField.rationale, .contents, .goals, .conditions, .other])
  func `all running texts are read`(field: ApplicationField) throws {
    let broken = sample.filling(field, (sample[field]?.text ?? "") + "向企业收取咨询费。")
    #expect(try SampleApplications.findings(broken).map(\.rule) == [.fee])
  }

  @Test(arguments: [
    "不收费", "不向企业收取任何费用", "免收注册费", "严禁收取费用", "无需缴纳注册费", "免费提供咨询", "不提供有偿服务", "没有任何收费项目", "零收费",
    "不以营利为目的向供需双方另行收取费用", "禁止以营利为目的向供需双方另行收取费用", "严格遵守非营利规定，不以营利为目的，向供需双方另行收取费用的一律取消",
    "不会向参加活动的企业、专家等各方收取费用",
  ])
  func `who promises to charge nobody isn't blamed`(promise: String) throws {
    #expect(try SampleApplications.findings(sample.filling(.contents, "组织调研，\(promise)。")) == [])
  }

  @Test(arguments: ["降低动力电池回收费用", "项目验收费用由单位承担", "依法缴纳社会保险费和税收", "推广电子收费系统"])
  func `words that only look like charging are none`(text: String) throws {
    #expect(try SampleApplications.findings(sample.filling(.conditions, "\(text)。")) == [])
  }
}
