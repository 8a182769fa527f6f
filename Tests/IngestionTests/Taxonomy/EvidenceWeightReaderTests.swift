import Ingestion
import SupplyDemand
import Testing

@Suite struct EvidenceWeightReaderTests {
  @Test func `weights are read by column and every one must be there`() throws {
    let names = [
      "prior", "concept", "further-concept", "meaning", "meaning-offset", "neural", "neural-offset", "text-prior",
      "text-coverage", "text-coverage-bend", "text-concept", "text-meaning", "text-meaning-offset",
    ]
    let text = "name\tembedded\tneural\n" + names.enumerated().map { "\($1)\t\($0)\t-\($0)\n" }.joined()
    let weights = try EvidenceWeightReader().weights(text, withNeural: false, file: "w.tsv")
    #expect(weights.prior == 0 && weights.concept == 1 && weights.neuralOffset == 6)
    #expect(weights.text.prior == 7 && weights.text.meaningOffset == 12)
    #expect(try EvidenceWeightReader().weights(text, withNeural: true, file: "w.tsv").meaning == -3)
    for name in names {
      let without = text.split(separator: "\n").filter { !$0.hasPrefix(name + "\t") }.joined(separator: "\n")
      #expect(throws: IngestionError.damagedFile("w.tsv", expected: "a line for \(name)")) {
        try EvidenceWeightReader().weights(without, withNeural: false, file: "w.tsv")
      }
    }
  }
}
