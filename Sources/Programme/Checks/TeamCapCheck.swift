internal import SupplyDemand

/// A unit leads no more teams than it may (附件2 第八条). The notice says “原则上”, and leaves the number for others to each
/// year.
struct TeamCapCheck: ApplicationSetCheck {
  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] {
    let teams = applications.filter { $0.form == .team }
    return terms.units.groups(of: teams).flatMap { group -> [NoticeFinding] in
      let caps = group.compactMap { terms.terms(of: $0)?.mostTeamsOfUnit }
      guard let most = caps.min(), group.count > most else { return [] }
      return group.dropFirst(most).flatMap { application -> [NoticeFinding] in
        let place = application.unit?.location ?? ListLocation(file: application.file)
        return terms.finding(
          .teamCap, at: place, quoting: application.unit?.text ?? "", facts: [String(group.count), String(most)])
      }
    }
  }
}
