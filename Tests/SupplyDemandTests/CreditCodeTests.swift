import TestSupport
import Testing

@testable import SupplyDemand

struct CreditCodeTests {
  /// The characters of GB 32100-2015, table 1, in the order of their values.
  private static let characters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
  /// The weights of GB 32100-2015, table 2.
  private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

  /// The check character by the standard's formula C18 = 31 − MOD(Σ Ci · Wi, 31), with 31 as 0.
  private static func checkCharacter(_ body: [Int]) -> Character {
    var sum = 0
    for (value, weight) in zip(body, weights) { sum += value * weight }
    let check = 31 - sum % 31
    return check == 31 ? characters[0] : characters[check]
  }

  /// The first is the standard's own example.
  @Test(arguments: [
    "91350100M000100Y43", "51100000500000001A", "123200004660000017", "121100004000000014", "91320200MA0000001G",
  ])
  func `a true code is one`(code: String) {
    #expect(CreditCode.problem(of: code) == nil)
  }

  @Test func `codes by the standard's formula are true, and no other check character is`() {
    var random = SeededRandom(seed: 32100)
    var ends: Set<Character> = []
    for _ in 0..<1000 {
      let body = (0..<17).map { _ in Int.random(in: 0..<31, using: &random) }
      let text = String(body.map { Self.characters[$0] })
      let check = Self.checkCharacter(body)
      ends.insert(check)
      #expect(CreditCode.problem(of: text + String(check)) == nil)
      for other in Self.characters where other != check {
        #expect(CreditCode.problem(of: text + String(other)) == .checkDigit(check))
      }
    }
    #expect(ends.count == 31)
  }

  @Test func `one wrong character before the last is always noticed`() {
    var random = SeededRandom(seed: 2015)
    for _ in 0..<300 {
      var body = (0..<17).map { _ in Int.random(in: 0..<31, using: &random) }
      let check = Self.checkCharacter(body)
      let place = Int.random(in: 0..<17, using: &random)
      body[place] = (body[place] + Int.random(in: 1..<31, using: &random)) % 31
      let wrong = String(body.map { Self.characters[$0] }) + String(check)
      #expect(CreditCode.problem(of: wrong) != nil)
    }
  }

  @Test func `why a text is no code is told`() {
    #expect(CreditCode.problem(of: "") == .length(0))
    #expect(CreditCode.problem(of: "91350100M000100Y4") == .length(17))
    #expect(CreditCode.problem(of: "91350100M000100Y433") == .length(19))
    #expect(CreditCode.problem(of: "91350100M0O0100Y43") == .character("O"))
    #expect(CreditCode.problem(of: "91350100M000100Y4V") == .character("V"))
    #expect(CreditCode.problem(of: "91350100M000100Y44") == .checkDigit("3"))
    #expect(CreditCode.problem(of: "统一社会信用代码统一社会信用代码统一") == .character("统"))
  }

  @Test func `white space, hyphens and small letters don't matter`() {
    #expect(CreditCode.normalized(" 9135-0100 m000\n100y43\u{3000}") == "91350100M000100Y43")
    #expect(CreditCode.problem(of: "9135 0100 m000 100y 43") == nil)
  }
}
