import SupplyDemand

/// Finds names of provinces, prefectures and countries inside other names.
struct RegionWords: Sendable {
  /// A region word inside a name.
  struct Mention: Hashable, Sendable {
    /// The word.
    let word: String
    /// The beginning of the region's code; empty for a place abroad.
    let code: String
    /// Where it stands in the name, in scalars.
    let range: TextRange
  }

  private let codes: [String: String]
  private let longest: Int
  /// What region words begin with: most places of a name begin none.
  private let beginnings: Set<Unicode.Scalar>

  init(gazetteer: Gazetteer, rules: PilotCityRules) {
    var codes: [String: String] = [:]
    for entry in gazetteer.entries where entry.tier != .county {
      let code = String(entry.division.code.prefix(entry.tier == .province ? 2 : 4))
      for name in entry.names where codes[name] == nil { codes[name] = code }
    }
    for (word, code) in rules.regionWords { codes[word] = code }
    self.codes = codes
    longest = codes.keys.map(\.unicodeScalars.count).max() ?? 0
    beginnings = Set(codes.keys.compactMap(\.unicodeScalars.first))
  }

  /// The region words in `name`, from left to right, the longest at each place.
  func mentions(in name: String) -> [Mention] {
    let scalars = Array(name.unicodeScalars)
    var mentions: [Mention] = []
    var offset = 0
    while offset < scalars.count {
      let found = mention(in: scalars, at: offset)
      if let found { mentions.append(found) }
      offset = found?.range.end ?? offset + 1
    }
    return mentions
  }

  /// `name` without the region words it begins with.
  func withoutRegion(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    var end = 0
    while let mention = mention(in: scalars, at: end) { end = mention.range.end }
    return String(String.UnicodeScalarView(scalars[end...]))
  }

  /// The longest region word that begins at a place, which may be the end.
  private func mention(in scalars: [Unicode.Scalar], at offset: Int) -> Mention? {
    guard offset < scalars.count, beginnings.contains(scalars[offset]) else { return nil }
    return stride(from: min(longest, scalars.count - offset), to: 1, by: -1).lazy.compactMap { length in
      let word = String(String.UnicodeScalarView(scalars[offset..<offset + length]))
      return codes[word].map { Mention(word: word, code: $0, range: TextRange(offset, offset + length)) }
    }.first
  }
}
