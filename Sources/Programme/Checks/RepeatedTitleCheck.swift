internal import SupplyDemand

/// No two applications are for teams or events of one name.
struct RepeatedTitleCheck: ApplicationSetCheck {
  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] {
    var first: [String: Application] = [:]
    return applications.flatMap { application -> [NoticeFinding] in
      guard let title = application.title else { return [] }
      let key = FormKey.of(title.plain)
      guard let other = first[key] else {
        first[key] = application
        return []
      }
      return terms.finding(.repeatedTitle, title, facts: [other.file])
    }
  }
}
