import Reporting
import SupplyDemand
import Testing

@testable import WebService

/// What parameters may be: the checker takes exactly what the description says.
struct ParameterTests {
  private static let moment = Parameter.body("at", .moment, Words("时间", "a time"))

  private static var pattern: Regex<AnyRegexOutput> {
    get throws {
      guard case .members(let members) = moment.schema,
        case .string(let pattern)? = members.first(where: { $0.key == "pattern" })?.value
      else { throw Problem.noPage }
      return try Regex(pattern)
    }
  }

  @Test func `minutes of all days of leap years and others are taken, as the pattern says`() throws {
    let pattern = try Self.pattern
    for year in [1000, 1900, 2000, 2023, 2024, 2100, 2999] {
      for month in 0...13 {
        for day in 0...32 {
          let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
          let text = "\(year)-\(two(month))-\(two(day))T10:00"
          let isMatched = text.wholeMatch(of: pattern) != nil
          #expect((Self.moment.complaint(on: text) == nil) == isMatched, "\(text)")
          #expect(isMatched == (LocalMoment(text) != nil), "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    ("2023-04-25T10:00", true), ("2023-04-25T23:59", true), ("2023-04-25T24:00", false), ("2023-04-25T10:60", false),
    ("2023-04-25", false), ("2023-04-25T10:00\n", false), ("0023-04-25T10:00", false), ("3023-04-25T10:00", false),
    ("２023-04-25T10:00", false), ("2023-04-25 10:00", false), ("2023-4-25T010:00", false), ("", false),
  ])
  func `what is no minute is refused, as the pattern says`(text: String, isMoment: Bool) throws {
    #expect((Self.moment.complaint(on: text) == nil) == isMoment)
    #expect((text.wholeMatch(of: try Self.pattern) != nil) == isMoment)
  }

  @Test(arguments: [
    ("0", true), ("12.5", true), ("-0.0", true), ("99.9", true), ("100", false), ("-1", false), ("1e3", false),
    ("nan", false), ("inf", false), ("", false), ("1,5", false),
  ])
  func `numbers are taken below their limit`(text: String, isNumber: Bool) {
    let parameter = Parameter.body("amount", .number(below: 100), Words("数", "a number"))
    #expect((parameter.complaint(on: text) == nil) == isNumber)
  }
}
