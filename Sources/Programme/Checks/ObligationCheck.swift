internal import SupplyDemand

/// What is promised in numbers is at least what has to be done (附件1). A promise below is only warned of, since 附件1 lets
/// great successes make up for numbers; one that can't be found has to be looked for by a person.
struct ObligationCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let goals = application[.goals], !goals.isEmpty, let project = terms.terms(of: application) else { return [] }
    let obligations = terms.notice.obligations(of: project.kind)
    let promises = obligations.map { obligation in
      (obligation: obligation, promised: PromisedNumber.first(of: obligation, beside: obligations, in: application))
    }
    return promises.flatMap { obligation, promised -> [NoticeFinding] in
      let other = promises.first { $0.obligation.key == obligation.alternative }
      if let other, (other.promised?.number ?? 0) >= other.obligation.least { return [] }
      // Of two that may stand for one another, the one that isn't spoken of isn't meant.
      if promised == nil, other?.promised != nil { return [] }
      return finding(obligation, promised, at: goals.location, terms)
    }
  }

  private func finding(
    _ obligation: Obligation, _ promised: PromisedNumber?, at place: ListLocation, _ terms: CheckTerms
  ) -> [NoticeFinding] {
    let least = String(obligation.least)
    guard let promised else {
      return terms.finding(.obligationUnstated, at: place, facts: [obligation.name, least], clause: obligation.clause)
    }
    guard promised.number < obligation.least else { return [] }
    return terms.finding(
      .obligationBelow, at: place, quoting: promised.text, facts: [obligation.name, String(promised.number), least],
      clause: obligation.clause)
  }
}
