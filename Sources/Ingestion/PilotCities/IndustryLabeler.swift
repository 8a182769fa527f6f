/// Gives an industry's name the form to match and compare by.
struct IndustryLabeler: Sendable {
  private static let quotationMarks: Set<Unicode.Scalar> = ["“", "”", "‘", "’", "「", "」", "『", "』", "\"", "《", "》"]

  let rules: PilotCityRules

  /// `text`, which has no parentheses, folded, without quotation marks and empty suffixes.
  func label(_ text: String) -> String {
    let plain = PlainText.fold(text.unicodeScalars.filter { !Self.quotationMarks.contains($0) })
    return rules.emptySuffixes.lazy.compactMap { strip($0, from: plain) }.first ?? plain
  }

  /// Whether `text` is nothing but an empty suffix.
  func isEmptySuffix(_ text: String) -> Bool {
    rules.emptySuffixes.contains { $0.suffix == text }
  }

  /// `text` without the suffix, if a meaningful stem remains.
  private func strip(_ rule: PilotCityRules.EmptySuffix, from text: String) -> String? {
    guard text.hasSuffix(rule.suffix) else { return nil }
    let stem = String(text.unicodeScalars.dropLast(rule.suffix.unicodeScalars.count))
    let isMeaningful = stem.unicodeScalars.count >= 2 && !rule.except.contains(stem)
    let follows = rule.after.isEmpty || rule.after.contains { stem.hasSuffix($0) }
    return isMeaningful && follows ? stem : nil
  }
}
