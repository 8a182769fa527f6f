import Reporting
import SupplyDemand

/// What is said of a sanction in a form or by the API.
enum SanctionForm {
  /// A sanction.
  ///
  /// - Parameters:
  ///   - unit: The unit's full name; may be empty when a code is given.
  ///   - code: The credit code; may be empty when a name is given.
  ///   - kind: What it was, as the cases of `SanctionKind` are called.
  ///   - day: The day it counts from.
  ///   - source: Where that is written.
  /// - Returns: The sanction.
  /// - Throws: `Problem` that says what is missing or wrong: a sanction that nobody is found by would let a barred unit through.
  static func sanction(
    unit: String, code: String, kind: String, day: String, source: String
  ) throws(Problem) -> Sanction {
    let code = CreditCode.normalized(code)
    guard !unit.isEmpty || !code.isEmpty else {
      throw .badBody(Words("请填写单位全称或统一社会信用代码。", "Give the unit's full name or its credit code."))
    }
    guard code.isEmpty || CreditCode.valid(code) != nil else {
      throw .badBody(Words("统一社会信用代码「\(code)」不正确。", "“\(code)” is no credit code."))
    }
    guard let kind = SanctionKind(rawValue: kind) else {
      throw .badBody(Words("请选择情形。", "Choose what it was."))
    }
    guard let day = CalendarDate(day) else {
      throw .badBody(Words("日期应写成 2022-06-30。", "A day is written 2022-06-30."))
    }
    return Sanction(unit: unit, creditCode: code, kind: kind, day: day, source: source)
  }
}
