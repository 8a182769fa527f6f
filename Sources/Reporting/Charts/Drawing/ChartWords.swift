/// The words that charts and their tables share.
enum ChartWords {
  static let coverageClass = Words("档次", "Class")
  static let summary = Words("说明", "Note")
  static let count = Words("数量", "Count")
  static let other = Words("其他", "Other")
  static let servedShare = Words("有合适供给的需求占比", "Share of needs with adequate supply")
  static let noData = CoverageClass.unknown.words

  /// A name with what is said of it.
  static func pair(_ name: String, _ value: String) -> Words {
    Words("\(name)：\(value)", "\(name): \(value)")
  }

  /// Several things, one after the other.
  static func list(_ items: [String], in language: Language) -> String {
    items.joined(separator: language == .zh ? "，" : ", ")
  }

  /// A share as a whole percentage; the words for the unknown without one.
  static func percentage(_ share: Double?, in language: Language) -> String {
    guard let share, !share.isNaN else { return noData[language] }
    return FixedDecimals.text(min(1, max(0, share)) * 100, decimals: 0) + "%"
  }
}
