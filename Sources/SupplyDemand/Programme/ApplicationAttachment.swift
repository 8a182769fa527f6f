/// A record listed on the pages added to a form.
public struct ApplicationAttachment: Hashable, Sendable {
  /// What it is: an expert, a demand, an achievement.
  public let kind: RecordKind
  /// Its name or title, never empty.
  public let title: FormText
  /// What else is said of it; empty when nothing is.
  public let details: String

  /// A listed record.
  public init(kind: RecordKind, title: FormText, details: String = "") {
    self.kind = kind
    self.title = title
    self.details = details
  }
}
