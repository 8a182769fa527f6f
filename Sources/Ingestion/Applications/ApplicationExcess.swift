internal import SupplyDemand

/// What an application has so much of that nobody filled it in. Files come from strangers: what is found in each row and text
/// must be found in a moment, and fit on a page.
public enum ApplicationExcess: Hashable, Sendable {
  /// More characters than `most`.
  case characters(most: Int)
  /// More stages, members or expenses than `most`.
  case rows(most: Int)

  /// Many times the characters of a form with all its annexes.
  private static let mostCharacters = 300_000
  /// A form has some ten stages and a few dozen members; its lists of records have no such limit.
  private static let mostRows = 1000

  /// The excess of a text of `characterCount` characters; nil when it may be a form.
  init?(characterCount: Int) {
    guard characterCount > Self.mostCharacters else { return nil }
    self = .characters(most: Self.mostCharacters)
  }

  /// The excess of an application; nil when somebody may have filled it in.
  init?(of application: Application) {
    let most = max(application.stages.count, application.members.count, application.expenses.count)
    guard most > Self.mostRows else { return nil }
    self = .rows(most: Self.mostRows)
  }
}
