internal import SupplyDemand

/// Teams and events are called as prescribed (附件2 第四条, 附件4; 附件1 二（一）4, 二（二）3).
struct TitleCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let title = application.title else { return [] }
    let project = terms.terms(of: application)
    // The fixed parts are the same for all teams, so that they can be checked of a team of unknown kind.
    guard let naming = (project ?? terms.notice.projects.first { $0.kind.form == application.form })?.naming
    else { return [] }
    let isTeam = application.form == .team
    guard let subject = ProjectTitle(title.plain).subject(of: naming) else {
      guard isTeam || project != nil else { return [] }
      return terms.finding(
        isTeam ? .teamName : .eventTitle, title, facts: ["“\(naming.begin)”+…+\(naming.end)"], clause: naming.clause)
    }
    guard let project, !SubjectReading.fits(subject, project.naming, terms) else { return [] }
    // A subject of another kind is a wrong code, not a wrong subject.
    if let other = SubjectReading.clearest(of: subject, terms), other != naming.subject { return [] }
    return terms.finding(.teamSubject, title, facts: [naming.subject.rawValue], clause: naming.clause)
  }
}
