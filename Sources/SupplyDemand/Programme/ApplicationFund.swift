/// The sources of a project's funds (九、项目经费预算).
public enum ApplicationFund: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
  /// 经费总预算.
  case total
  /// 申请项目经费.
  case requested
  /// 自有经费.
  case own
  /// 地方配套经费, of events alone.
  case local
}
