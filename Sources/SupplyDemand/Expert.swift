/// An expert (专家): who could solve a problem, and where that shows.
public struct Expert: Hashable, Sendable {
  /// Names an expert.
  public typealias ID = Identifier<Expert>

  /// The identity.
  public var id: ID
  /// The name, never empty. Personal data.
  public var name: String
  /// The unit; empty when unknown, likewise below.
  public var unit: String
  /// Professional title or post (职称, 职务).
  public var title: String
  /// Research fields (研究方向).
  public var fields: [String]
  /// Keywords as published.
  public var keywords: [String]
  /// The biography.
  public var biography: String
  /// The province or city.
  public var region: String
  /// The telephone number. Personal data.
  public var phone: String
  /// The e-mail address. Personal data.
  public var email: String

  /// An expert; everything but the identity and the name may be unknown.
  public init(
    id: ID, name: String, unit: String = "", title: String = "", fields: [String] = [], keywords: [String] = [],
    biography: String = "", region: String = "", phone: String = "", email: String = ""
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.title = title
    self.fields = fields
    self.keywords = keywords
    self.biography = biography
    self.region = region
    self.phone = phone
    self.email = email
  }
}
