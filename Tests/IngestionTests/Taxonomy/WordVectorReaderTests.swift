import SupplyDemand
import TestSupport
import Testing

@testable import Ingestion

@Suite struct WordVectorReaderTests {
  /// Two words of three components, scaled by 1 and by a half.
  private static let bytes: [UInt8] =
    Array("DUIJIEWV".utf8) + [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0] + Array("a\nb".utf8)
    + [0, 0, 0x80, 0x3F, 0, 0, 0, 0x3F] + [1, 2, 3, 0xFF, 0, 0x81]

  @Test func `a table is read word by word`() throws {
    let vectors = try WordVectorReader().vectors(Self.bytes, file: "v.bin")
    #expect(vectors.words == ["a", "b"])
    #expect(vectors.dimension == 3)
    #expect(vectors.scales == [1, 0.5])
    #expect((0..<3).map { vectors.component($0, ofWord: 1) } == [-1, 0, -127])
  }

  @Test func `a damaged table is refused, wherever it ends or is changed in its header`() {
    for length in Self.bytes.indices {
      #expect(throws: IngestionError.self) {
        try WordVectorReader().vectors(Array(Self.bytes.prefix(length)), file: "v.bin")
      }
    }
    var other = Self.bytes
    other[8] = 2
    #expect(throws: IngestionError.self) { try WordVectorReader().vectors(other, file: "v.bin") }
    var huge = Self.bytes
    for place in 12..<24 { huge[place] = 0xFF }
    #expect(throws: IngestionError.self) { try WordVectorReader().vectors(huge, file: "v.bin") }
  }

  /// To renew the table after the concepts changed: start an embeddings server and run `Tools/distill URL`, then write
  /// the SHA-256 that it prints into Data/Vectors/README.md.
  @Test func `the shipped table has the taxonomy's words`() throws {
    let vectors = try WordVectorReader().vectors(
      Array(try Repository.bytes("Data/Vectors/word-vectors.bin")), file: "word-vectors.bin")
    #expect(vectors.dimension == 128)
    let words = Set(vectors.words)
    let terms = String(decoding: try Repository.bytes("Data/Taxonomy/concept-terms.tsv"), as: UTF8.self)
      .split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[1].lowercased() }
    let missing = terms.filter { !words.contains($0) }
    #expect(missing.count * 100 < terms.count, "renew it with Tools/distill: \(missing.prefix(5)) have no vector")
  }
}
