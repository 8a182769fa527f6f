import Testing

@testable import Programme

struct RangeWithoutTests {
  @Test func `overlapping ranges in any order are taken out`() {
    #expect((0..<10).without([6..<8, 2..<4, 3..<5]) == [0..<2, 5..<6, 8..<10])
  }

  @Test func `nothing taken out leaves all, all taken out leaves nothing`() {
    #expect((3..<7).without([]) == [3..<7])
    #expect((3..<7).without([3..<5, 5..<7]) == [])
    #expect((3..<3).without([]) == [])
  }

  @Test func `a range that begins before or ends behind takes what it overlaps`() {
    #expect((3..<7).without([0..<4, 6..<9]) == [4..<6])
    #expect((3..<7).without([9..<12]) == [3..<7])
  }
}
