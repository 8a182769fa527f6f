internal import SupplyDemand

/// What has to be checked and a program can't: told once for all applications.
struct UncheckableCheck: ApplicationSetCheck {
  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] {
    guard !applications.isEmpty else { return [] }
    let everywhere = ListLocation(file: "")
    var findings = terms.finding(.seals, at: everywhere)
    if terms.surroundings.sanctions == nil { findings += terms.finding(.unitRecord, at: everywhere) }
    if terms.surroundings.registeredTeams == nil, applications.contains(where: { $0.form == .team }) {
      findings += terms.finding(.registration, at: everywhere)
    }
    let kinds = Set(applications.compactMap { ProjectReading(of: $0, terms).kind })
    let qualified = [ProjectKind.regional, .professional].filter(kinds.contains)
    if !qualified.isEmpty {
      findings += terms.finding(.unitQualification, at: everywhere, facts: qualified.map(\.rawValue))
    }
    if applications.contains(where: { $0.form == .event }) { findings += terms.finding(.exclusivity, at: everywhere) }
    for document in terms.notice.absentDocuments {
      findings += terms.finding(.absentDocument, at: everywhere, facts: [document.name], clause: document.clause)
    }
    return findings
  }
}
