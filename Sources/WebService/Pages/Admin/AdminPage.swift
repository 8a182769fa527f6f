import Reporting
import SupplyDemand

/// Accounts, health and the latest of the audit trail.
struct AdminPage {
  /// An account.
  struct AccountRow {
    let accountID: String
    let loginName: String
    let displayName: String
    let unit: String
    let state: String
    let isDisabled: Bool
    let isLocked: Bool
    let created: String
    let roles: [Choice]
    let unitRoles: [Choice]
  }

  /// A fact about the service.
  struct Fact {
    let name: String
    let value: String
  }

  /// An entry of the audit trail.
  struct Entry {
    let time: String
    let who: String
    let action: String
    let subject: String
    let detail: String
  }

  let accounts: [AccountRow]
  let facts: [Fact]
  let entries: [Entry]
  let roles: [Choice]
  let unitRoles: [Choice]
  let actions: [Choice]
  let older: String?
  /// What was found of a unit that was looked up; nil when none was.
  let unitStanding: String?
  let unitQuery: String
  let complaint: String?
  let done: String?
  /// A password that was just made, to be handed on.
  let newPassword: String?
  let newLogin: String?
  let csrf = FormToken.place
}
