import SupplyDemand
import TestSupport
import Testing

@testable import Ingestion

@Suite struct ConceptReaderTests {
  private func read(_ concepts: String, terms: String) throws -> [Concept] {
    try ConceptReader().concepts(
      ConceptReader.File("concepts.tsv", concepts), terms: [ConceptReader.File("concept-terms.tsv", terms)])
  }

  private let header = "concept\tparents\tsynonyms\tnodes\tnote\n"
  private let termHeader = "concept\tterm\trelation\tstrength\n"

  @Test func `a concept is read with its terms, names and classes`() throws {
    let concepts = try read(
      header + "汽车\t\t\t\t\n轮胎\t汽车\t车胎；轮胎业\tgbt4754:2911=is\t\n", terms: termHeader + "轮胎\t胎面\tcomponent\t3\n")
    #expect(concepts.map(\.name) == ["汽车", "轮胎"])
    #expect(concepts[1].parents == [Concept.ID("汽车")])
    #expect(concepts[1].synonyms == ["车胎", "轮胎业"])
    #expect(concepts[1].classes == [Concept.OfficialClass(node: TaxonomyNode.ID("gbt4754:2911"), grade: .same)])
    #expect(concepts[1].terms == [ConceptTerm("胎面", relation: .component, strength: .sure)])
  }

  @Test(arguments: ["轮胎\t胎面\tcomponent\t4\n", "轮胎\t胎面\tthing\t3\n", "没有\t胎面\tproduct\t3\n", "轮胎\t\tproduct\t3\n"])
  func `a damaged line is named`(line: String) {
    #expect {
      try read(header + "轮胎\t\t\t\t\n", terms: termHeader + line)
    } throws: { error in
      guard case IngestionError.invalidLine(let file, let number, _) = error else { return false }
      return file == "concept-terms.tsv" && number == 2
    }
  }

  @Test func `a reading may mean nothing that can be matched`() throws {
    let readings = try ConceptReader().readings(
      "label\tconcept\tgrade\tweight\treason\n新兴产业\t-\tnone\t0\t\n", concepts: [], file: "needs.tsv")
    #expect(readings == [NeedReading(label: "新兴产业", links: [])])
  }

  @Test func `the shipped taxonomy is whole and every class it names exists`() throws {
    func text(_ path: String) throws -> String {
      String(decoding: try Repository.bytes("Data/Taxonomy/\(path)"), as: UTF8.self)
    }
    let reader = ConceptReader()
    func file(_ name: String) throws -> ConceptReader.File { ConceptReader.File(name, try text(name)) }
    let concepts = try reader.concepts(
      try file("concepts.tsv"), terms: [try file("concept-terms.tsv"), try file("society-terms.tsv")])
    let readings = try reader.readings(try text("needs.tsv"), concepts: concepts, file: "needs.tsv")
    var classes = OfficialClassReader()
    classes.readIndustries(try text("gbt4754_2017.tsv"))
    classes.readEmergingIndustries(try text("sei2018_map.tsv"))
    classes.readStatisticalClasses(try text("other_stat_classes.tsv"))
    let known = Set(classes.nodes.map(\.id))
    let unknown = concepts.flatMap(\.classes).map(\.node).filter { !known.contains($0) }
    #expect(unknown.isEmpty)
    #expect(Set(concepts.map(\.id)).count == concepts.count)
    for concept in concepts {
      #expect(Set(concept.terms.map(\.text)).count == concept.terms.count, "\(concept.name) has a term twice")
    }
    #expect(readings.count > 300)
  }
}
