/// A line to sign on (十、项目申报单位意见). Personal data.
public struct ApplicationSignature: Hashable, Sendable {
  /// Who signs.
  public enum Role: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
    /// 团长, 项目负责人.
    case leader
    /// 单位负责人.
    case unitHead = "unit-head"
    /// 企业负责人.
    case enterpriseHead = "enterprise-head"
    /// 联合申报单位负责人.
    case jointHead = "joint-head"
  }

  /// Who signs.
  public let role: Role
  /// What stands behind the label, without the day; empty when it isn't signed.
  public let name: FormText
  /// Whether a picture stands there.
  public let hasPicture: Bool

  /// A line to sign on.
  public init(role: Role, name: FormText, hasPicture: Bool = false) {
    self.role = role
    self.name = name
    self.hasPicture = hasPicture
  }

  /// Whether a name or a picture stands there.
  public var isSigned: Bool { hasPicture || !name.isEmpty }
}
