internal import SupplyDemand

/// The unit isn't barred (四.3, 附件2 第二十条). The notice doesn't say from which day the years are counted back: from the
/// deadline. Without a list of sanctions that is for a person to check.
struct SanctionCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let unit = application.unit, let sanctions = terms.surroundings.sanctions else { return [] }
    let mention = UnitMention(of: application)
    let code = CreditCode.normalized(application[.creditCode]?.plain ?? "")
    return sanctions.filter { sanction in
      // A code that is none may still be the one that was written down.
      let other = CreditCode.normalized(sanction.creditCode)
      return !other.isEmpty && other == code
        || terms.units.isSame(UnitMention(name: sanction.unit, code: sanction.creditCode), mention)
    }.flatMap { sanction -> [NoticeFinding] in
      guard let bar = terms.notice.bars[sanction.kind], let end = sanction.day.adding(years: bar.years),
        sanction.day <= terms.notice.deadline, end >= terms.notice.deadline
      else { return [] }
      return terms.finding(
        .barredUnit, unit, facts: [sanction.kind.rawValue, sanction.day.description, end.description, sanction.source],
        clause: bar.clause)
    }
  }
}
