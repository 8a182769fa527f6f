/// What is filled in at one place of a form.
public struct FormText: Hashable, Sendable {
  /// The text as written, without white space at its ends; empty when nothing is filled in.
  public let text: String
  /// The same for comparing: full-width letters, digits and signs as ASCII, runs of white space as one space.
  public let plain: String
  /// Where it stands; the place of the printed label where nothing is filled in.
  public let location: ListLocation

  /// What is filled in.
  public init(_ text: String, plain: String? = nil, at location: ListLocation) {
    self.text = text
    self.plain = plain ?? text
    self.location = location
  }

  /// Whether nothing is filled in.
  public var isEmpty: Bool { text.isEmpty }
}
