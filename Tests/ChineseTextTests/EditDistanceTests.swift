import Testing

@testable import ChineseText

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("wuxi", "wuxi", 0), ("wuxi", "wuxii", 0.2), ("kitten", "sitting", 3.0 / 7), ("ab", "", 1),
    ("ab", "cd", 1),
  ])
  func `the distance is a part of the longer text`(left: String, right: String, distance: Double) {
    #expect(EditDistance.relative(left, right) == distance)
    #expect(EditDistance.relative(right, left) == distance)
  }
}
