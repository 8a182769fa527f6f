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

  init(gazetteer: Gazetteer, rules: PilotCityRules) {
    var codes: [String: String] = [:]
    for entry in gazetteer.entries where entry.tier != .county {
      let code = String(entry.division.code.prefix(entry.tier == .province ? 2 : 4))
      for name in entry.names where codes[name] == nil { codes[name] = code }
    }
    for (word, code) in rules.regionWords { codes[word] = code }
    self.codes = codes
    longest = codes.keys.map(\.unicodeScalars.count).max() ?? 0
  }

  /// The region words in `name`, from left to right, the longest at each place.
  func mentions(in name: String) -> [Mention] {
    let scalars = Array(name.unicodeScalars)
    var mentions: [Mention] = []
    var offset = 0
    while offset < scalars.count {
      let lengths = stride(from: min(longest, scalars.count - offset), to: 1, by: -1)
      let found = lengths.lazy.compactMap { length in
        let word = String(String.UnicodeScalarView(scalars[offset..<offset + length]))
        return codes[word].map { Mention(word: word, code: $0, range: TextRange(offset, offset + length)) }
      }.first
      if let found { mentions.append(found) }
      offset = found?.range.end ?? offset + 1
    }
    return mentions
  }

  /// `name` without the region words it begins with.
  func withoutRegion(_ name: String) -> String {
    var end = 0
    for mention in mentions(in: name) where mention.range.start == end { end = mention.range.end }
    return String(name.unicodeScalars.dropFirst(end))
  }
}
