import SupplyDemand
import Testing

@testable import Programme

struct BoilerplateRunsTests {
  private func own(_ text: String, _ boilerplate: [String], length: Int) -> String {
    let scalars = FoldedText(text).scalars
    let kept = BoilerplateRuns(boilerplate, length: length).own(of: scalars, in: scalars.indices)
    return String(String.UnicodeScalarView(kept.flatMap { scalars[$0] }.compactMap(Unicode.Scalar.init)))
  }

  @Test func `each part of the length of long boilerplate is recognized`() {
    #expect(own("xx bcde yy", ["abcdef"], length: 4) == "xxyy")
    #expect(own("xx abc yy", ["abcdef"], length: 4) == "xxabcyy")
    #expect(own("xxabcdefyy", ["ABC，DEF"], length: 4) == "xxyy")
  }

  @Test func `short boilerplate is recognized whole`() {
    #expect(own("需求名称：钢材 所属行业：冶金", ["需求名称", "所属行业"], length: 10) == "钢材冶金")
    #expect(own("需求的名称", ["需求名称"], length: 10) == "需求的名称")
  }

  @Test func `empty boilerplate takes nothing out`() {
    #expect(own("abc", ["", "，。"], length: 2) == "abc")
  }

  @Test func `boilerplate makes no repetition and counts on neither side`() throws {
    let notice = "组织相关领域科研团队和服务团队，与相关地方科协建立协同工作机制，开展产业发展规划和产业技术方案编制。"
    let texts = SampleTexts.ofOneUnit(notice + SampleTexts.carbon, notice + SampleTexts.milk)
    #expect(RepetitionFinder().repetitions(in: texts).count == 1)
    let finder = RepetitionFinder(boilerplate: [notice])
    #expect(finder.repetitions(in: texts) == [])
    let copy = SampleTexts.ofOneUnit(notice + SampleTexts.carbon, SampleTexts.milk + SampleTexts.carbon)
    let found = try #require(finder.repetitions(in: copy).first)
    #expect(found.similarity == 1)
    #expect(found.passages[0].inFirst.slice(of: copy[0].text) == String(SampleTexts.carbon.dropLast()))
  }

  @Test func `a passage goes on behind boilerplate inside it`() throws {
    let (start, end) = ("甲乙丙丁戊己庚辛壬癸子丑", "寅卯辰巳午未申酉戌亥天地")
    let finder = RepetitionFinder(boilerplate: ["“科创中国”试点城市"])
    let texts = SampleTexts.ofOneUnit(start + "科创中国试点城市" + end, start + end)
    let found = try #require(finder.repetitions(in: texts).first)
    #expect(
      found.passages == [RepeatedPassage(inFirst: TextRange(0, 32), inSecond: TextRange(0, 24), length: 24)])
  }
}
