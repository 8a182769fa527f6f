import SupplyDemand

/// Reads one enterprise's name: what is the name, what was added to it, what it stands for.
struct EnterpriseNameReader: Sendable {
  /// A name as understood.
  struct Name: Hashable, Sendable {
    /// The name alone.
    var text: String
    /// Whether 等 or 等公司 was left out.
    var isOpenEnded = false
    /// The product glued to it.
    var product: String?
    /// The names that seem to lack a separator; empty when none does.
    var lostParts: [String] = []
  }

  /// Endings that say there are more.
  private static let openEndings = ["等公司", "等企业", "等单位", "等"]
  /// A name shorter than this is not believed to follow a product.
  private static let shortestLostName = 3

  let rules: PilotCityRules

  /// The name printed as `text`.
  func read(_ text: String) -> Name {
    var name = Name(text: PlainText.fold(text))
    if let ending = Self.openEndings.first(where: { name.text.hasSuffix($0) && name.text != $0 }) {
      name.text = dropLast(ending, of: name.text)
      name.isOpenEnded = true
    }
    if let parts = rules.lostSeparators[name.text] {
      name.lostParts = parts
      return name
    }
    for (product, heads) in rules.gluedProducts {
      if name.text.hasSuffix(product) {
        let stem = dropLast(product, of: name.text)
        guard accepts(stem, heads: heads) else { continue }
        name.text = stem
        name.product = product
        return name
      }
      if let (stem, rest) = part(name.text, after: product), accepts(stem, heads: heads) {
        // Kept whole: the separator is only likely to be lost.
        name.lostParts = [stem + product, rest]
        name.product = product
        return name
      }
    }
    return name
  }

  /// What the name stands for; a company where nothing tells otherwise.
  func kind(of name: String) -> EnterpriseMention.Kind {
    let rule = rules.kindRules.first { rule in
      switch rule.test {
      case .exact: name == rule.word
      case .prefix: name.hasPrefix(rule.word)
      case .suffix: name.hasSuffix(rule.word)
      case .contains: name.contains(rule.word)
      }
    }
    return rule?.kind ?? .company
  }

  private func accepts(_ stem: String, heads: [String]) -> Bool {
    stem.unicodeScalars.count >= 2 && (heads.isEmpty || heads.contains { stem.hasSuffix($0) })
  }

  private func dropLast(_ ending: String, of text: String) -> String {
    String(text.unicodeScalars.dropLast(ending.unicodeScalars.count))
  }

  /// What stands before `product` in `text`, and what after it, when that may be a name.
  private func part(_ text: String, after product: String) -> (stem: String, rest: String)? {
    guard let place = text.firstRange(of: product) else { return nil }
    let rest = String(text[place.upperBound...])
    guard rest.unicodeScalars.count >= Self.shortestLostName else { return nil }
    return (String(text[..<place.lowerBound]), rest)
  }
}
