import SupplyDemand

/// Decides whether an item names one industry or several.
///
/// In this order: an item of the compound table is what the table says; a conjunction parts two industries unless one
/// side can't stand alone (零部件, 深加工); an item made up of nothing but words of the joined words' table
/// (新能源新材料) is those words.
struct CompoundSplitter: Sendable {
  /// An item that isn't simply one industry.
  struct Compound: Hashable, Sendable {
    /// The industries; empty when a conjunction stands inside one name.
    let parts: [String]
    /// How they were found.
    let kind: FindingKind
  }

  let rules: PilotCityRules
  let labeler: IndustryLabeler

  /// The compound that `label` is, or nil.
  func compound(_ label: String) -> Compound? {
    let sides = Conjunction.sides(of: label, protecting: rules.protectedWords)
    if let known = rules.compounds[Conjunction.unify(label)] {
      let kind: FindingKind =
        switch known.reading {
        case .one, .two: .conjunction
        case .distributed: .distributedSuffix
        case .joined: .joinedItems
        }
      return Compound(parts: known.parts, kind: kind)
    }
    if sides.count > 1 {
      let standAlone = sides.allSatisfy { $0.unicodeScalars.count > 1 && !rules.dependentWords.contains($0) }
      return Compound(parts: standAlone ? sides.map(labeler.label) : [], kind: .conjunction)
    }
    return joined(label).map { Compound(parts: $0, kind: .joinedItems) }
  }

  /// The two or more words that `label` consists of.
  private func joined(_ label: String) -> [String]? {
    var rest = Substring(label)
    var words: [String] = []
    while let word = rules.joinedWords.first(where: { rest.hasPrefix($0) }) {
      words.append(word)
      rest = rest.dropFirst(word.count)
    }
    return rest.isEmpty && words.count > 1 ? words : nil
  }
}
