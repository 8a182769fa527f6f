import SupplyDemand
import Testing

@testable import Reporting

struct ReasonSentenceTests {
  let sentence = ReasonSentence(directory: Sample.directory, disclosure: .masked, supply: Sample.team)

  @Test func `a concept leads from the need through the concept and its class to the place`() {
    let sentence = ReasonSentence(directory: Sample.directory, disclosure: .masked, supply: Sample.achievement)
    let words = sentence.words(for: Sample.chips)
    #expect(
      words.zh == "需求「光电器件」→ 激光器（GB/T 4754 3976 光电子器件制造）→ 成果标题中的「一种面向高功率应用的【激光器芯片】封装工艺及其自动化装备」（+0.81）")
    #expect(
      words.en
        == "need “光电器件” → 激光器 (GB/T 4754 3976 光电子器件制造) → “一种面向高功率应用的【激光器芯片】封装工艺及其自动化装备” "
        + "in the title of the achievement (+0.81)")
  }

  @Test func `a statement names what the team states and quotes it`() {
    let words = sentence.words(for: Sample.stated)
    #expect(words.zh == "团队声明重点服务该市：「江苏无锡；【湖北武汉东湖高新区】」（+0.31）")
    #expect(words.en == "the team will mainly serve this city: “江苏无锡；【湖北武汉东湖高新区】” (+0.31)")
  }

  @Test func `another record's place is named with the record, its person masked`() {
    let words = sentence.words(for: Sample.biography)
    #expect(
      words.zh == "需求「光电器件」→ 专家 王**（E1）简介中的「王**，教授，长期从事【光电器件】研究，电话138****…」（+0.50）")
  }

  @Test func `a meaning is told by the need's words that are near, when it is near`() {
    var directory = Sample.directory
    directory.kindredWords = { term, need in need == Sample.optics.id && term == "芯片" ? ["激光器", "光源"] : [] }
    let sentence = ReasonSentence(directory: directory, disclosure: .masked, supply: Sample.achievement)
    func words(_ contribution: Double) -> Words {
      sentence.words(
        for: Evidence(
          kind: .meaning, need: Sample.optics.id, term: "芯片", concept: nil, record: Sample.achievement, field: .title,
          range: TextRange(13, 15), contribution: contribution))
    }
    #expect(words(1.5).zh.hasPrefix("语义与需求「光电器件」相近：成果标题中的「"))
    #expect(words(1.5).zh.hasSuffix("」，近于「激光器」「光源」（+1.50）"))
    #expect(words(1.5).en.hasSuffix(", near to “激光器” and “光源” (+1.50)"))
    #expect(words(-1.5).zh.hasSuffix("」（-1.50）") && !words(-1.5).zh.contains("近于"))
  }

  @Test func `an unknown concept is shown by its identity`() {
    let evidence = Evidence(
      kind: .concept, need: Sample.optics.id, term: "芯片", concept: Concept.ID("芯片"),
      record: Sample.team, field: .description, range: TextRange(900, 902), contribution: 0x1p-20)
    #expect(sentence.words(for: evidence).zh == "需求「光电器件」→ 芯片→ 团队描述中的「芯片」（+0.0000）")
  }

  @Test func `only the strongest reasons are worded, the others summed`() {
    let evidence = (1...9).map { place in
      Evidence(
        kind: .word, need: Sample.optics.id, term: "词", concept: nil, record: Sample.team, field: .description,
        range: TextRange(place, place + 1), contribution: Double(10 - place) / 8)
    }
    let match = Sample.match(Sample.team, evidence, 0.5, .possible)
    let notes = sentence.notes(of: Sample.cityMatch(match, others: [match]), in: .zh)
    #expect(notes.count == 8)
    #expect(notes[0] == "需求「光电器件」→ 团队描述中的「词」（+1.12）")
    #expect(notes[6] == "其余 3 条理由合计（+0.75）")
    #expect(notes[7] == "该市其他需求：「光电器件」可考虑")
  }
}
