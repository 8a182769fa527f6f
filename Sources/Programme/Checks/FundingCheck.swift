internal import SupplyDemand

/// No more is asked for than allowed (二, 经费额度), and the sources make the total (九).
struct FundingCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    cap(application, terms) + sum(application, terms)
  }

  private func cap(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let requested = application.funds[.requested], let yuan = requested.yuan,
      let project = terms.terms(of: application), yuan > project.greatestFunding * 10_000
    else { return [] }
    return terms.finding(
      .fundingCap, requested.written, facts: [String(project.greatestFunding), Money.wan(yuan)], clause: project.clause)
  }

  private func sum(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let total = application.funds[.total], let yuan = total.yuan, application.funds[.requested]?.yuan != nil
    else { return [] }
    let parts = [ApplicationFund.requested, .own, .local].compactMap { application.funds[$0] }
    guard !parts.contains(where: \.isUnreadable) else { return [] }
    let sum = parts.reduce(0) { $0 + ($1.yuan ?? 0) }
    guard sum != yuan else { return [] }
    return terms.finding(.fundsSum, total.written, facts: [Money.wan(sum), Money.wan(yuan)])
  }
}
