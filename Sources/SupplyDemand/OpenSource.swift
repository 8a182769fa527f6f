/// Software, hardware, data or a design that is open to everybody, as the bank of open sources (开源库) holds it
/// (附件2 第十二条).
public struct OpenSource: Hashable, Sendable {
  /// Names an open source.
  public typealias ID = Identifier<OpenSource>

  /// The identity.
  public var id: ID
  /// The title, never empty.
  public var title: String
  /// What it is and does; empty when unknown, likewise below.
  public var description: String
  /// The fields or industries that it is for, as published.
  public var industries: [String]
  /// The licence as published: Apache-2.0, 木兰宽松许可证.
  public var license: String
  /// The address where it is found, as published.
  public var url: String
  /// The units that maintain it.
  public var units: [String]
  /// The service team that reports it, as written in the list: an identity or a name.
  public var team: String
  /// The day it was last changed.
  public var updatedOn: CalendarDate?

  /// An open source; everything but the identity and the title may be unknown.
  public init(
    id: ID, title: String, description: String = "", industries: [String] = [], license: String = "",
    url: String = "", units: [String] = [], team: String = "", updatedOn: CalendarDate? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.industries = industries
    self.license = license
    self.url = url
    self.units = units
    self.team = team
    self.updatedOn = updatedOn
  }
}
