internal import SupplyDemand

/// The application is dated before the deadline (四.1).
struct ApplicationDateCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let text = application[.applicationDate], !text.isEmpty else { return [] }
    guard let day = application.applicationDay else {
      return terms.finding(.unreadableDate, text, facts: [terms.label(.applicationDate, in: application)])
    }
    guard day > terms.notice.deadline else { return [] }
    return terms.finding(.applicationDate, text, facts: [terms.notice.deadline.description])
  }
}
