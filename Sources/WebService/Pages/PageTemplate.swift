/// The templates of pages, by the names of their files.
enum PageTemplate: String, CaseIterable {
  /// The frame around every page.
  case frame
  /// Why there is no page.
  case problem
  /// A verdict.
  case level
  /// The list of pilot cities.
  case cities
  /// One pilot city.
  case city
  /// The page to log in.
  case login
  /// One's own account.
  case account
  /// The first page.
  case home
  /// What a search finds.
  case search
  /// What answers a problem in words.
  case ask
  /// Matches as a table's rows.
  case answers
  /// Why a supply fits a need.
  case match
  /// The service teams.
  case teams
  /// One service team.
  case team
  /// Links to the parts of a long list.
  case paging
  /// Experts or achievements.
  case records
  /// One expert, achievement or demand.
  case record
  /// Which needs nobody serves.
  case gaps
  /// The demand hall.
  case demands
  /// One demand.
  case demand
  /// Plans that are kept.
  case plans
  /// A plan that is being tried.
  case draft
  /// One plan that is kept, or several side by side.
  case plan
  /// What would close most gaps, or where to hold events.
  case coverage
  /// What is planned.
  case scenario
  /// A report's tables.
  case sections
  /// Applications that are kept, and the form to check others.
  case applications
  /// One application.
  case application
  /// What checking files has found.
  case checked
  /// The units that may not apply for some time.
  case sanctions
  /// The units that staff keep.
  case units
  /// What a team owes and can reach.
  case obligations
  /// Uploads and the history of imports.
  case imports
  /// An uploaded file before it is taken.
  case upload
  /// Accounts, health and the audit trail.
  case admin
  /// A page of the user guide.
  case help
}
