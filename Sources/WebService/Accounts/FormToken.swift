/// The token that shows a form to be of this service's own page (against cross-site request forgery).
enum FormToken {
  /// Where it goes in a page that is kept for many sessions: a scalar that no text holds (one of the private use).
  static let place: Character = "\u{F0000}"

  /// The same as a template's variable.
  static var field: String { String(place) }
}
