/// What somebody may do.
enum Permission: String, CaseIterable {
  /// See records, scores and reasons.
  case read
  /// See names of persons, telephone numbers and e-mail addresses in full.
  case personalData = "personal-data"
  /// Say whether a supply is relevant to a need.
  case judge
  /// Send demands to teams and experts.
  case dispatch
  /// Make plans, and see those that are kept.
  case plan
  /// Record contacts and progress of teams.
  case record
  /// See and hand in applications: all of them, or those of one's unit (附件6).
  case apply
  /// Import lists, and undo imports.
  case importLists = "import"
  /// Change accounts, and read the audit trail.
  case administer
}
