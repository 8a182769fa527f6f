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

  /// What is found of a file that is no application, or can't be read for a `reason`.
  public func notAForm(_ file: String, because reason: String = "") -> [NoticeFinding] {
    terms.finding(.notAForm, at: ListLocation(file: file), facts: [reason])
  }

  /// What one application breaks, in the order of the form; independent of any other.
  public func findings(in application: Application) -> [NoticeFinding] {
    Self.checks.flatMap { $0.findings(in: application, terms) }.sorted { $0.location < $1.location }
  }

  /// What several applications break together, and what can't be checked of any, in the order of the applications.
  public func findings(across applications: [Application]) -> [NoticeFinding] {
    Self.setChecks.flatMap { $0.findings(in: applications, terms) }
  }

  /// The texts that `Surroundings.direction` will be asked about when each of `applications` is checked alone, each once,
  /// in order. What they break together doesn't depend on directions.
  public static func directions(in applications: [Application]) -> [String] {
    var seen: Set<String> = []
    return applications.flatMap { $0.items(in: .directions) }.filter { seen.insert($0).inserted }
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
