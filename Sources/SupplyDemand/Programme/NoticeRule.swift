/// The rules of a notice that applications are checked by. The raw values are stable: scripts filter by them.
///
/// Which of them hold in a year, how severe a breach is, and in which clause they stand, a `Notice` says.
public enum NoticeRule: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
  // MARK: Form

  /// The file isn't one of the notice's forms; facts: the forms it could have been.
  case notAForm = "not-a-form"
  /// A printed section isn't there; facts: its title.
  case missingSection = "missing-section"
  /// Nothing is filled in where something must be; facts: the printed label.
  case missingField = "missing-field"
  /// A text is longer than allowed; facts: its label, its length, the most.
  case wordLimit = "word-limit"
  /// A page isn't A4; facts: width, height in millimetres.
  case pageSize = "page-size"
  /// A line to sign on isn't there; facts: who has to sign.
  case signatures

  // MARK: Project

  /// It can't be told for which project the application is, or its code is none; facts: the likely code.
  case unknownProject = "unknown-project"
  /// Code, category and name don't belong together; facts: what it should be.
  case codeMismatch = "code-mismatch"
  /// A team's name isn't as prescribed; facts: the prescribed form.
  case teamName = "team-name"
  /// What stands between the fixed parts of a team's name is no industry, region or service; facts: what it should be.
  case teamSubject = "team-subject"
  /// An event's main title isn't as prescribed; facts: the prescribed form.
  case eventTitle = "event-title"
  /// The unit isn't one that may apply; facts: who may.
  case applicantType = "applicant-type"
  /// The credit code isn't valid; facts: why.
  case creditCode = "credit-code"
  /// Leader and chief expert are one person; facts: none.
  case leaderIsChief = "leader-is-chief"
  /// The leader isn't among the people; facts: none.
  case leaderNotListed = "leader-not-listed"
  /// A telephone number can't be one; facts: whose.
  case phone
  /// An e-mail address can't be one; facts: whose.
  case email
  /// Participants are to be charged; facts: none.
  case fee

  // MARK: Money and days

  /// An amount can't be read; facts: its label.
  case unreadableAmount = "unreadable-amount"
  /// More is asked for than allowed; facts: the most in 万元.
  case fundingCap = "funding-cap"
  /// The sources don't add up to the total; facts: their sum, the total in 万元.
  case fundsSum = "funds-sum"
  /// The expenses don't add up to their stated sum, or that isn't the total; facts: the one, the other in 万元.
  case expenseSum = "expense-sum"
  /// The stages' budgets don't add up to the total; facts: their sum, the total in 万元.
  case stageSum = "stage-sum"
  /// A day can't be read; facts: its label.
  case unreadableDate = "unreadable-date"
  /// The project ends too late, or before it begins; facts: the last day allowed or the first day.
  case projectPeriod = "project-period"
  /// A stage isn't within the project; facts: the project's first and last day.
  case stageDates = "stage-dates"
  /// A stage begins before an earlier one; facts: the earlier one's first day.
  case stageOrder = "stage-order"
  /// The application is dated after the deadline; facts: the deadline.
  case applicationDate = "application-date"

  // MARK: Cities, industries, obligations

  /// A name of no pilot city; facts: the likely ones.
  case unknownCity = "unknown-city"
  /// A regional team's city lies in another province; facts: the city's province, the team's.
  case cityOutsideRegion = "city-outside-region"
  /// A direction that can't be told as an industry; facts: none.
  case unknownDirection = "unknown-direction"
  /// A direction that none of the target cities names; facts: the cities that do.
  case directionNotNeeded = "direction-not-needed"
  /// So many cities or directions are listed that only the first were checked; quoted: the first that wasn't; facts: the
  /// label, how many are listed, how many were checked.
  case longList = "long-list"
  /// No unit of the pilot city takes part; facts: the city.
  case noJointCity = "no-joint-city"
  /// Less is promised than has to be done; facts: the obligation, the number, the least.
  case obligationBelow = "obligation-below"
  /// An obligation isn't promised in numbers; facts: the obligation, the least.
  case obligationUnstated = "obligation-unstated"

  // MARK: Between applications

  /// One expert in two teams of a unit; facts: the other file.
  case sharedExpert = "shared-expert"
  /// One demand in two teams of a unit; facts: the other file, the share, its text.
  case sharedDemand = "shared-demand"
  /// One achievement in two teams of a unit; facts: the other file, the share, its text.
  case sharedAchievement = "shared-achievement"
  /// Services of two teams of a unit told in the same words; facts: the other file, the share, its text.
  case repeatedServices = "repeated-services"
  /// Expected effects of two teams of a unit told in the same words; facts: the other file, the share, its text.
  case repeatedEffects = "repeated-effects"
  /// One name for two teams; facts: the other file.
  case repeatedTitle = "repeated-title"
  /// A unit leads more teams than it may; facts: the number, the most.
  case teamCap = "team-cap"
  /// A city backs more than one event; facts: the city, the other files.
  case cityEvents = "city-events"
  /// The unit may not apply; facts: why, since when, until when.
  case barredUnit = "barred-unit"

  // MARK: What a program can't check

  /// Seals and signatures on paper; facts: who.
  case seals
  /// The unit's record of sanctions isn't known; facts: none.
  case unitRecord = "unit-record"
  /// Whether the unit may do what the project asks of it: sell services to the state, belong to an association; facts: the
  /// kinds of projects.
  case unitQualification = "unit-qualification"
  /// Whether the team is registered with the platform; facts: none.
  case registration
  /// A document the notice cites isn't there; facts: its name.
  case absentDocument = "absent-document"
  /// Whether the results are another project's; facts: none.
  case exclusivity
}
