internal import SupplyDemand

/// The unit isn't barred (四.3, 附件2 第二十条). The notice doesn't say from which day the years are counted back: from the
/// deadline. Without a list of sanctions that is for a person to check.
struct SanctionCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let unit = application.unit, let sanctions = terms.surroundings.sanctions else { return [] }
    let code = CreditCode.normalized(application[.creditCode]?.plain ?? "")
    return sanctions.filter { concerns($0, unit, code) }.flatMap { sanction -> [NoticeFinding] in
      guard let bar = terms.notice.bars[sanction.kind], let end = sanction.day.adding(years: bar.years),
        sanction.day <= terms.notice.deadline, end >= terms.notice.deadline
      else { return [] }
      return terms.finding(
        .barredUnit, unit, facts: [sanction.kind.rawValue, sanction.day.description, end.description, sanction.source],
        clause: bar.clause)
    }
  }

  private func concerns(_ sanction: Sanction, _ unit: FormText, _ code: String) -> Bool {
    let other = CreditCode.normalized(sanction.creditCode)
    if !other.isEmpty, other == code { return true }
    // Two units of one name have two valid codes; a code that is none tells nothing.
    if CreditCode.problem(of: other) == nil, CreditCode.problem(of: code) == nil { return false }
    return !sanction.unit.isEmpty && FormKey.of(sanction.unit) == FormKey.of(unit.plain)
  }
}
