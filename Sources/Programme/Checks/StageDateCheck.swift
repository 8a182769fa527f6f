internal import SupplyDemand

/// Stages lie within the project (七), and follow one another.
struct StageDateCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    var findings: [NoticeFinding] = []
    var earlier: CalendarDate?
    for stage in application.stages {
      guard let first = stage.start.day, let last = stage.end.day else { continue }
      let isOutside = isOutside(first, last, application)
      if isOutside || last < first {
        let facts = [application.start?.day?.description ?? "", application.end?.day?.description ?? ""]
        findings += terms.finding(.stageDates, stage.start.written, facts: facts)
      } else if let earlier, first < earlier {
        findings += terms.finding(.stageOrder, stage.start.written, facts: [earlier.description])
      }
      earlier = max(earlier ?? first, first)
    }
    return findings
  }

  /// Whether a day isn't within the project; false where the project's days are unknown or make no span.
  private func isOutside(_ first: CalendarDate, _ last: CalendarDate, _ application: Application) -> Bool {
    guard let begin = application.start?.day, let end = application.end?.day, begin <= end else { return false }
    return first < begin || last > end
  }
}
