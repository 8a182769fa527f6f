internal import SupplyDemand

/// What the middle of a team's name says.
enum SubjectReading {
  /// What `subject` clearly is; nil when it is nothing clearly. What ends with 产业 is an industry, whatever else it holds.
  static func clearest(of subject: String, _ terms: CheckTerms) -> ProjectTerms.Naming.Subject? {
    if subject.hasSuffix("产业") { return .industry }
    if isRegion(subject, terms) { return .region }
    return isService(subject, terms) ? .service : nil
  }

  /// Whether `subject` can be read as what the naming asks for.
  static func fits(_ subject: String, _ naming: ProjectTerms.Naming, _ terms: CheckTerms) -> Bool {
    switch naming.subject {
    case .any: true
    case .region: isRegion(subject, terms)
    case .service: isService(subject, terms)
    case .industry:
      terms.surroundings.isIndustry(industry(of: subject))
    }
  }

  /// The industry that a subject names: without the word 产业 at its end.
  static func industry(of subject: String) -> String {
    subject.hasSuffix("产业") && subject.count > 2 ? String(subject.dropLast(2)) : subject
  }

  /// Whether a subject is a province, a region, or a city (某省份或区域).
  private static func isRegion(_ subject: String, _ terms: CheckTerms) -> Bool {
    if terms.surroundings.isRegion(subject) { return true }
    if case .city = terms.surroundings.city(subject) { return true }
    return false
  }

  private static func isService(_ subject: String, _ terms: CheckTerms) -> Bool {
    terms.notice.serviceNames.contains { subject.contains($0) }
  }
}
