internal import SupplyDemand

/// Leader and chief expert are two persons (附件4 一 注), and the leader is among the people (八).
struct PersonCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    leaderIsChief(application, terms) + leaderNotListed(application, terms)
  }

  /// One name and one telephone number is one person. One of them alone may be chance, or an office's number: a person has
  /// to look.
  private func leaderIsChief(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let leader = application[.leader, .name], let chief = application[.chiefExpert, .name], !leader.isEmpty,
      !chief.isEmpty
    else { return [] }
    let isOneName = FormKey.person(leader.plain) == FormKey.person(chief.plain)
    let phones = [ApplicationPerson.Role.leader, .chiefExpert].map { role -> String in
      let written = application[role, .phone]?.plain ?? ""
      let mobile = FormKey.mobile(written)
      return mobile.isEmpty ? FormKey.digits(written) : mobile
    }
    let isOnePhone = !phones[0].isEmpty && phones[0] == phones[1]
    let isOtherPhone = !phones[0].isEmpty && !phones[1].isEmpty && !isOnePhone
    guard isOneName || isOnePhone else { return [] }
    return terms.finding(.leaderIsChief, chief, severity: isOneName && !isOtherPhone ? nil : .warning)
  }

  private func leaderNotListed(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let leader = application[.leader, .name], !leader.isEmpty, !application.members.isEmpty else { return [] }
    let name = FormKey.person(leader.plain)
    if application.members.contains(where: { FormKey.person($0.name.plain) == name }) { return [] }
    return terms.finding(.leaderNotListed, leader)
  }
}
