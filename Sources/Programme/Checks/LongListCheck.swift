internal import SupplyDemand

/// What isn't checked of a list that is too long for any team is told.
struct LongListCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    [ApplicationField.targetCities, .directions].flatMap { field -> [NoticeFinding] in
      let items = application.allItems(in: field)
      guard items.count > Application.itemLimit, let text = application[field] else { return [] }
      return terms.finding(
        .longList, at: text.location, quoting: items[Application.itemLimit],
        facts: [terms.label(field, in: application), "\(items.count)", "\(Application.itemLimit)"])
    }
  }
}
