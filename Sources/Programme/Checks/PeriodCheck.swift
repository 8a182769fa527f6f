internal import SupplyDemand

/// The project ends in time, and not before it begins (二, 项目周期). Days that can't be read are told here too.
struct PeriodCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    unreadable(application, terms) + period(application, terms)
  }

  private func unreadable(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    var dates = [("项目起止时间", application.start), ("项目起止时间", application.end)]
    for stage in application.stages { dates += [stage.start, stage.end].map { (stage.name.plain + "时间进度", $0) } }
    var findings: [NoticeFinding] = []
    for (label, date) in dates {
      guard let date, date.isUnreadable else { continue }
      let found = terms.finding(.unreadableDate, date.written, facts: [label])
      // A text without two days is both of them.
      if findings.last != found.first { findings += found }
    }
    return findings
  }

  private func period(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let end = application.end, let last = end.day else { return [] }
    if last > terms.notice.lastDay {
      return terms.finding(.projectPeriod, end.written, facts: ["late", terms.notice.lastDay.description])
    }
    guard let first = application.start?.day, last < first else { return [] }
    return terms.finding(.projectPeriod, end.written, facts: ["reversed", first.description])
  }
}
