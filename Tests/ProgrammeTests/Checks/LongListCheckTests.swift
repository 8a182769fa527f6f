import SupplyDemand
import Testing

@testable import Programme

struct LongListCheckTests {
  private let sample = SampleApplications.application(.industry)

  @Test func `two hundred items are all checked`() throws {
    let cities = (1...200).map { "样例市\($0)" }.joined(separator: "、")
    let findings = try SampleApplications.findings(sample.filling(.targetCities, cities))
    #expect(findings.count { $0.rule == .unknownCity } == 200)
    #expect(!findings.contains { $0.rule == .longList })
  }

  @Test func `what isn't checked beyond them is told`() throws {
    let cities = (1...201).map { "样例市\($0)" }.joined(separator: "、")
    let findings = try SampleApplications.findings(sample.filling(.targetCities, cities))
    #expect(findings.count { $0.rule == .unknownCity } == 200)
    #expect(
      findings.filter { $0.rule == .longList } == [
        NoticeFinding(
          .longList, .unchecked, "附件1 一", sample[.targetCities], quoting: "样例市201", ["重点服务的试点城市（园区）名称", "201", "200"])
      ])
  }
}
