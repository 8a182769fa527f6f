public import Reporting
public import SupplyDemand

/// Applications with what the notice's rules find in them.
public struct CheckedApplications: Sendable {
  /// The applications that could be read, in the order of the files.
  public let applications: [Application]
  /// The findings: those of each file in its order, then those between files.
  public let findings: [NoticeFinding]
  /// The number of the notice they were checked by.
  private let notice: String
  /// What the report calls them.
  private let subjects: [NoticeReport.Subject]

  init(
    applications: [Application], findings: [NoticeFinding], notice: String, subjects: [NoticeReport.Subject]
  ) {
    self.notice = notice
    self.applications = applications
    self.findings = findings
    self.subjects = subjects
  }

  /// Whether anything won't be accepted.
  public var isFatal: Bool { findings.contains { $0.severity == .fatal } }

  /// The names of all persons in them. Personal data.
  public var people: Set<String> {
    applications.reduce(into: []) { $0.formUnion($1.personNames) }
  }

  /// The report on them.
  public func report(_ disclosure: Disclosure = .masked) -> NoticeReport {
    NoticeReport(by: notice, subjects, findings: findings, people: people, disclosure: disclosure)
  }
}
