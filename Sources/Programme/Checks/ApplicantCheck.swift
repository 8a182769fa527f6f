internal import SupplyDemand

/// The unit is one that may apply for the project (二, 申报主体; 附件2 第五条).
struct ApplicantCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let unit = application.unit, let project = terms.terms(of: application) else { return [] }
    let types = ApplicantReading.types(of: unit.plain, terms.surroundings)
    guard types.isDisjoint(with: project.applicants) else { return [] }
    return terms.finding(
      .applicantType, unit, facts: project.applicants.map(\.rawValue), severity: types.isEmpty ? .warning : nil,
      clause: project.clause)
  }
}
