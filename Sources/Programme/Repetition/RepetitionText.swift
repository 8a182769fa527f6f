/// A text of an application that is compared with texts of others.
public struct RepetitionText: Hashable, Sendable {
  /// Which unit applies, any number that is the unit's alone.
  public let unit: Int
  /// Which of the unit's applications the text stands in. Texts of one application are never compared.
  public let application: Int
  /// The text as written; it may be empty.
  public let text: String

  /// A text of an application.
  public init(_ text: String, unit: Int, application: Int) {
    self.unit = unit
    self.application = application
    self.text = text
  }
}
