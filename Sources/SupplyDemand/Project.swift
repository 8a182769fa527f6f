/// A project of a service team, as the bank of projects (项目库) holds it: carried out, or offered for landing or financing
/// (附件2 第十二条).
public struct Project: Hashable, Sendable {
  /// Names a project.
  public typealias ID = Identifier<Project>

  /// How far it has come.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// 构想, 筹备.
    case concept
    /// 研发, 小试.
    case research
    /// 中试.
    case pilot
    /// 产业化, 量产.
    case production
    /// 已落地.
    case landed
  }

  /// The identity.
  public var id: ID
  /// The title, never empty.
  public var title: String
  /// What it is about; empty when unknown, likewise below.
  public var description: String
  /// The industries as published.
  public var industries: [String]
  /// The units that carry it out.
  public var units: [String]
  /// The city that it lands in or would land in, as written in the list; it needn't be a pilot city.
  public var city: String
  /// The service team that reports it, as written in the list: an identity or a name.
  public var team: String
  /// How far it has come.
  public var stage: Stage?
  /// What is invested or sought, in 万元, 0 or more.
  public var investment: Double?
  /// How others may take part (合作方式), as published.
  public var cooperation: [String]
  /// The day it began, or begins.
  public var startsOn: CalendarDate?

  /// A project; everything but the identity and the title may be unknown.
  public init(
    id: ID, title: String, description: String = "", industries: [String] = [], units: [String] = [],
    city: String = "", team: String = "", stage: Stage? = nil, investment: Double? = nil, cooperation: [String] = [],
    startsOn: CalendarDate? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.industries = industries
    self.units = units
    self.city = city
    self.team = team
    self.stage = stage
    self.investment = investment
    self.cooperation = cooperation
    self.startsOn = startsOn
  }
}
