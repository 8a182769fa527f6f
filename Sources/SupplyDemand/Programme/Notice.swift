/// What a year's notice (申报通知) says in numbers, names and days. Its rules are data: another year's notice is another
/// file.
public struct Notice: Hashable, Sendable, Decodable {
  /// How a breach of a rule is told.
  public struct RuleTerms: Hashable, Sendable, Decodable {
    /// How severe it is, unless the rule says it of the single case.
    public let severity: NoticeFinding.Severity
    /// The clause.
    public let clause: String
  }

  /// How long a sanction counts.
  public struct Bar: Hashable, Sendable, Decodable {
    /// The years.
    public let years: Int
    /// The clause.
    public let clause: String
  }

  /// A document that the notice cites.
  public struct Citation: Hashable, Sendable, Decodable {
    /// The document's name.
    public let name: String
    /// The clause that cites it.
    public let clause: String
  }

  /// The document's number: 科协创函融字〔2023〕26号.
  public let number: String
  /// The file of the data folder that has the list of its pilot cities (附件3).
  public let cityList: String
  /// When applications may be submitted (三.3).
  public let opening: CalendarDate
  /// Until the end of which day (四.1).
  public let deadline: CalendarDate
  /// The day by which the paper has to be there (四.1).
  public let paperDeadline: CalendarDate
  /// Until which hour of that day, in China, 0…24.
  public let paperHour: Int
  /// The last day of any project (二).
  public let lastDay: CalendarDate
  /// The kinds of projects, in their order.
  public let projects: [ProjectTerms]
  /// The forms.
  public let layouts: [FormLayout]
  /// The word limits.
  public let wordLimits: [WordLimit]
  /// By which share a limit may be passed with a warning only. The notice doesn't say how words are counted.
  public var wordMargin: Double
  /// What projects have to do, in the order of 附件1.
  public let obligations: [Obligation]
  /// The rules that hold.
  public let rules: [NoticeRule: RuleTerms]
  /// How long units may not apply.
  public let bars: [SanctionKind: Bar]
  /// The documents that the notice cites and that aren't at hand.
  public let absentDocuments: [Citation]
  /// Words by which a text says that somebody is to be charged.
  public let feeWords: [String]
  /// Names of regions of several provinces by which regional teams may be called.
  public let regionNames: [String]
  /// Names of services by which professional teams may be called.
  public let serviceNames: [String]

  /// The terms of a kind of projects; nil when the notice has none.
  public func terms(_ kind: ProjectKind) -> ProjectTerms? { projects.first { $0.kind == kind } }

  /// The layout of a form; nil when the notice has none.
  public func layout(_ form: ApplicationForm) -> FormLayout? { layouts.first { $0.form == form } }

  /// The obligations of a kind of projects.
  public func obligations(of kind: ProjectKind) -> [Obligation] { obligations.filter { $0.kind == kind } }

  /// The obligations of a team; none when its kind isn't known.
  public func obligations(of team: ServiceTeam) -> [Obligation] {
    team.kind.map { obligations(of: $0.project) } ?? []
  }
}
