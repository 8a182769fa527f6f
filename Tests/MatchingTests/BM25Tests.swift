import Testing

@testable import Matching

@Suite struct BM25Tests {
  @Test func `the formula gives the values worked out by hand`() {
    let bm25 = BM25(k1: 1.2, b: 0.75)
    // ln(1 + (10 − 2 + 0.5) / (2 + 0.5)) = ln 4.4
    #expect(abs(BM25.inverseDocumentFrequency(documentFrequency: 2, documents: 10) - 1.4816045409) < 1e-9)
    // 1 − 0.75 + 0.75 · 20 / 10
    #expect(bm25.lengthNormalization(length: 20, averageLength: 10) == 1.75)
    // 3 · 2.2 / (3 + 1.2 · 1.75)
    #expect(abs(bm25.saturation(frequency: 3, normalization: 1.75) - 6.6 / 5.1) < 1e-12)
    #expect(bm25.saturation(frequency: 1, normalization: 1) == 1)
  }

  @Test func `more occurrences never lower a score, a longer text never raises it`() {
    let bm25 = BM25()
    for frequency in 1..<50 {
      let normalization = bm25.lengthNormalization(length: Double(frequency), averageLength: 7)
      #expect(
        bm25.saturation(frequency: Double(frequency), normalization: normalization)
          < bm25.saturation(frequency: Double(frequency + 1), normalization: normalization))
      let longer = bm25.lengthNormalization(length: Double(frequency + 1), averageLength: 7)
      #expect(
        bm25.saturation(frequency: 2, normalization: longer)
          < bm25.saturation(frequency: 2, normalization: normalization)
      )
    }
  }

  @Test func `a term in every document still counts a little`() {
    #expect(BM25.inverseDocumentFrequency(documentFrequency: 5, documents: 5) > 0)
  }
}
