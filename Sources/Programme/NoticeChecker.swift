public import SupplyDemand

/// Checks applications by the rules of a notice.
public struct NoticeChecker: Sendable {
  /// The rules about one application, one after the other.
  private static let checks: [any ApplicationCheck] = [
    SectionCheck(), RequiredFieldCheck(), PageSizeCheck(), SignatureCheck(), ProjectCheck(), TitleCheck(),
    ApplicantCheck(), CreditCodeCheck(), PersonCheck(), ContactCheck(), WordLimitCheck(), FeeCheck(), AmountCheck(),
    FundingCheck(), ExpenseCheck(), StageBudgetCheck(), PeriodCheck(), StageDateCheck(), ApplicationDateCheck(),
    TargetCityCheck(), DirectionCheck(), JointCityCheck(), ObligationCheck(), SanctionCheck(), RegistrationCheck(),
  ]
  /// The rules about several applications.
  private static let setChecks: [any ApplicationSetCheck] = [
    TeamCapCheck(), CityEventCheck(), RepeatedTitleCheck(), SharedExpertCheck(), RepeatedTextCheck(),
    UncheckableCheck(),
  ]

  private let terms: CheckTerms

  /// A checker.
  ///
  /// - Parameters:
  ///   - notice: The rules.
  ///   - surroundings: What is known of cities, industries and units.
  public init(notice: Notice, surroundings: Surroundings) {
    terms = CheckTerms(notice: notice, surroundings: surroundings)
  }

  /// The project that an application is for; nil when that can't be told.
  public func kind(of application: Application) -> ProjectKind? {
    ProjectReading(of: application, terms).kind
  }

  /// What is found of a file that is no application, or can't be read for a `reason`, told in Chinese and in English.
  public func notAForm(_ file: String, because reason: [String] = []) -> [NoticeFinding] {
    terms.finding(.notAForm, at: ListLocation(file: file), facts: reason)
  }

  /// What one application breaks, in the order of the form; independent of any other.
  public func findings(in application: Application) -> [NoticeFinding] {
    Self.checks.flatMap { $0.findings(in: application, terms) }.sorted { $0.location < $1.location }
  }

  /// What several applications break together, and what can't be checked of any, in the order of the applications.
  public func findings(across applications: [Application]) -> [NoticeFinding] {
    Self.setChecks.flatMap { $0.findings(in: applications, terms) }
  }

  /// The texts that `Surroundings.direction` will be asked about when `applications` are checked, each once, in order.
  public static func directions(in applications: [Application], of notice: Notice) -> [String] {
    let all = applications.flatMap { $0.items(in: .directions) + subjects(of: [$0], by: notice) }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// Those of these texts that tell the kinds of projects, by which applications are compared.
  public static func subjects(of applications: [Application], by notice: Notice) -> [String] {
    applications.flatMap { application in
      notice.projects.compactMap { project in
        application.title.flatMap { ProjectTitle($0.plain).subject(of: project.naming) }.map(SubjectReading.industry)
      }
    }
  }

  /// The number of an obligation that an application promises; nil where none is found.
  ///
  /// - Parameters:
  ///   - obligation: The obligation.
  ///   - others: All obligations of its kind, so that a word in one of another's (技术转移 in 技术转移中心) isn't taken for its own.
  ///   - application: The application.
  /// - Returns: The number, 0 or more.
  public static func promised(
    _ obligation: Obligation, beside others: [Obligation] = [], in application: Application
  ) -> Int? {
    PromisedNumber.first(of: obligation, beside: others, in: application)?.number
  }
}
