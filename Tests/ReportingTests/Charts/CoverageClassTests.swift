import Reporting
import Testing

struct CoverageClassTests {
  @Test(
    arguments: [
      (nil, .unknown), (.nan, .unknown), (-1, .lowest), (0, .lowest), (0.199, .lowest), (0.2, .low), (1.0 / 5, .low),
      (0.399, .low), (0.4, .middle), (2.0 / 5, .middle), (0.599, .middle), (0.6, .high), (3.0 / 5, .high),
      (0.799, .high), (0.8, .highest), (4.0 / 5, .highest), (1, .highest), (.infinity, .highest),
    ] as [(Double?, CoverageClass)])
  func `a class begins at its threshold`(share: Double?, coverage: CoverageClass) {
    #expect(CoverageClass(share: share) == coverage)
  }

  @Test func `the legend goes from low to high, the unknown last`() {
    #expect(CoverageClass.allCases == [.lowest, .low, .middle, .high, .highest, .unknown])
  }
}
