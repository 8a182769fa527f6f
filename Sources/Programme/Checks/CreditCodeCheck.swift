internal import SupplyDemand

/// The unit's code is a valid one (统一社会信用代码, GB 32100-2015): 18 characters, the last a check digit.
struct CreditCodeCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let code = application[.creditCode], !application.isBlank(.creditCode) else { return [] }
    switch CreditCode.problem(of: code.plain) {
    case nil: return []
    case .length(let length): return terms.finding(.creditCode, code, facts: ["length", String(length)])
    case .character(let character): return terms.finding(.creditCode, code, facts: ["character", String(character)])
    case .checkDigit(let expected): return terms.finding(.creditCode, code, facts: ["check-digit", String(expected)])
    }
  }
}
