import Credentials

/// The token that shows a form to be of this service's own page (against cross-site request forgery).
enum FormToken {
  /// Where it goes in a page that is kept for many sessions: a secret of this process, which no record can hold.
  static let place = SecretToken.make()
}
