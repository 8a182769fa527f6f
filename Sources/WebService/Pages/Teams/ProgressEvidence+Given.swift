import Reporting
import SupplyDemand

extension ProgressEvidence {
  /// What is below this, in 万元, may be a contract's amount.
  static let amountLimit = 1e9

  /// What shows progress, as somebody has given it; nil when nothing is given.
  ///
  /// - Throws: `Problem` when something is said of it, but not what it is.
  static func given(
    _ kind: Kind?, day: CalendarDate?, parties: String, amount: Double?, link: String
  ) throws(Problem) -> ProgressEvidence? {
    guard let kind else {
      guard day == nil, parties.isEmpty, amount == nil, link.isEmpty else {
        throw .badParameter(
          "evidence",
          Words("写了日期、双方、金额或链接，请选择凭据种类。", "a day, parties, an amount or a link is given; say of what kind it is."))
      }
      return nil
    }
    return ProgressEvidence(kind: kind, day: day, parties: parties, amount: amount, link: link)
  }
}
