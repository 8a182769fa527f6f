import SupplyDemand
import TestSupport
import Testing

@testable import Ingestion

@Suite struct OfficialClassReaderTests {
  private static func reader() throws -> OfficialClassReader {
    var reader = OfficialClassReader()
    reader.readIndustries(String(decoding: try Repository.bytes("Data/Taxonomy/gbt4754_2017.tsv"), as: UTF8.self))
    reader.readEmergingIndustries(
      String(decoding: try Repository.bytes("Data/Taxonomy/sei2018_map.tsv"), as: UTF8.self))
    reader.readStatisticalClasses(
      String(decoding: try Repository.bytes("Data/Taxonomy/other_stat_classes.tsv"), as: UTF8.self))
    return reader
  }

  @Test func `a note's items are its products, exclusions and references left out`() {
    let note = OfficialNote(
      "◇ 包括对下列稻谷的种植活动： / — 早籼稻：种用早籼稻、其他早籼稻 / — 列入0111的粳稻 ◇ 不包括： / — 小麦：硬质小麦")
    #expect(note.products == ["早籼稻", "种用早籼稻", "早籼稻"])
  }

  @Test func `all classes of GB/T 4754 are there, with their parents`() throws {
    let nodes = try Self.reader().nodes
    let industries = nodes.filter { $0.scheme == .gbt4754 }
    #expect(industries.count == 1972)
    let known = Set(nodes.map(\.id))
    #expect(nodes.allSatisfy { $0.parent.map(known.contains) ?? true })
    #expect(nodes.flatMap(\.related).allSatisfy(known.contains))
    let wheat = try #require(industries.first { $0.id.text == "gbt4754:0112" })
    #expect(wheat.name == "小麦种植" && wheat.products.contains("硬质小麦"))
  }

  @Test func `a path of the emerging industries makes a class of each level`() throws {
    let nodes = try Self.reader().nodes.filter { $0.scheme == .emerging2018 }
    let top = nodes.filter { $0.parent == nil }.map(\.name)
    #expect(Set(top).isSuperset(of: ["新材料产业", "生物产业", "新能源产业", "新一代信息技术产业"]))
    let chips = try #require(nodes.first { $0.name == "集成电路制造" })
    #expect(chips.id.text == "emerging2018:新一代信息技术产业 > 电子核心产业 > 集成电路制造")
    #expect(chips.related.contains(TaxonomyNode.ID("gbt4754:3973")))
  }

  @Test func `generic words at a name's end are no part of its stem`() {
    #expect(OfficialConcepts.stem(of: "轴承制造", generic: ["制造", "制造业"]) == "轴承")
    #expect(OfficialConcepts.stem(of: "制造业", generic: ["制造", "制造业", "业"]) == "制造")
  }
}
