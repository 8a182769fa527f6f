internal import SupplyDemand

/// The team is registered with the platform (三.1), where the registered teams are known.
struct RegistrationCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard application.form == .team, let title = application.title, let known = terms.surroundings.registeredTeams
    else { return [] }
    let name = FormKey.of(title.plain)
    if known.contains(where: { FormKey.of($0) == name }) { return [] }
    return terms.finding(.registration, title, severity: .warning)
  }
}
