/// Why a unit may not apply for some time (四.3, 附件2 第二十条).
public enum SanctionKind: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
  /// 行政处罚.
  case penalty
  /// 中国科协通报并限期整改.
  case censure
  /// 未按要求完成有关项目.
  case unfinished
  /// 严重科学性、政治性、法律性问题.
  case grave
}
