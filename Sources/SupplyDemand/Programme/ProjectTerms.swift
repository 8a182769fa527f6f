/// The notice's terms for a kind of projects (二).
public struct ProjectTerms: Hashable, Sendable, Decodable {
  /// The prescribed name: fixed parts with something between them.
  public struct Naming: Hashable, Sendable, Decodable {
    /// What has to stand between the fixed parts.
    public enum Subject: String, Hashable, Sendable, CaseIterable, Decodable {
      /// 某产业名称.
      case industry
      /// 某省份或区域.
      case region
      /// 某服务特色.
      case service
      /// Anything.
      case any
    }

    /// What it begins with, in any quotation marks: 科创中国.
    public let begin: String
    /// What it ends with: 科技服务团.
    public let end: String
    /// What stands between.
    public let subject: Subject
    /// The clause.
    public let clause: String
  }

  /// The kind.
  public let kind: ProjectKind
  /// The project's code (项目编号): KJFWT2023-01.
  public let code: String
  /// Its category (项目类别).
  public let category: String
  /// Its name (项目子类): 产业科技服务团.
  public let name: String
  /// About how many are funded.
  public let count: Int
  /// The greatest funding of one, in 万元.
  public let greatestFunding: Int
  /// Who may apply.
  public let applicants: [ApplicantType]
  /// How its teams or events are called.
  public let naming: Naming
  /// The most teams that one unit leads (附件2 第八条); nil where that is decided each year, and for events.
  public let mostTeamsOfUnit: Int?
  /// The clause that has the terms: 二（一）1.
  public let clause: String
}
