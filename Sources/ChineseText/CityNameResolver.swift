public import SupplyDemand

/// Finds the pilot city that somebody means, however they write it.
///
/// Understood are the printed name, parts of it (武汉东湖, 东湖高新区, 无锡), names with the titles of divisions (江苏省无锡市)
/// or with more places than are printed (吉林延边珲春), long names of zones (东湖新技术开发区), Traditional characters, pinyin
/// (wuhan donghu), and the number in the list. The first of these that fits any city decides, from the strictest to the
/// loosest; a name of a province alone never decides.
public struct CityNameResolver: Sendable {
  private let cities: [CityNameForms]
  private let normalizer: TextNormalizer
  private let pinyin: Pinyin

  /// A resolver for a list of cities.
  ///
  /// - Parameters:
  ///   - cities: In the order of the list. Their divisions tell their provinces.
  ///   - normalizer: Brings names to Simplified characters.
  ///   - pinyin: Reads the cities' names.
  public init(cities: [PilotCity], normalizer: TextNormalizer, pinyin: Pinyin) {
    self.cities = cities.map { CityNameForms($0, normalizer: normalizer, pinyin: pinyin) }
    self.normalizer = normalizer
    self.pinyin = pinyin
  }

  /// The city that a name means, or the candidates.
  ///
  /// - Complexity: O(n) in the number of cities.
  public func resolve(_ name: String) -> CityNameResolution {
    let normalized = normalizer.normalize(name)
    let text = normalized.text
    let exact = cities.filter { $0.printed == text.filter { !$0.isWhitespace } }
    if !exact.isEmpty { return Self.resolution(exact) }
    let key = PlaceName.key(text, normalizer)
    if let number = Int(key) { return Self.resolution(cities.filter { $0.number == number }) }
    guard !key.isEmpty else { return .unknown(nearest: []) }
    let hasHan = normalized.scalars.contains { normalizer.scalarClass($0) == .han }
    if let found = hasHan ? resolve(key: key) : resolve(latin: text) { return found }
    return .unknown(nearest: nearest(to: CityNameForms.syllables(of: key, pinyin).joined()))
  }

  private static func resolution(_ found: [CityNameForms]) -> CityNameResolution {
    switch found.count {
    case 0: .unknown(nearest: [])
    case 1: .city(found[0].id)
    default: .ambiguous(found.map(\.id))
    }
  }

  /// The cities of the first test that any passes.
  private func first(of tests: [(CityNameForms) -> Bool]) -> CityNameResolution? {
    for test in tests {
      let found = cities.filter(test)
      if !found.isEmpty { return Self.resolution(found) }
    }
    return nil
  }

  // MARK: Names in Han characters

  private func resolve(key: String) -> CityNameResolution? {
    let inProvince = cities.filter { $0.province == key }
    if !inProvince.isEmpty { return .ambiguous(inProvince.map(\.id)) }
    // A county or banner has its own name, however much of a city's is in it: 四川长宁县 isn't 上海长宁区.
    let isCounty = key.hasSuffix("县") || key.hasSuffix("旗")
    let province = cities.map(\.province).filter { !$0.isEmpty && key.hasPrefix($0) }.max { $0.count < $1.count }
    let local = String(key.dropFirst(province?.count ?? 0))
    let zone = PlaceName.zone(key)
    func mayLie(_ city: CityNameForms) -> Bool {
      !isCounty && (province == nil || province == city.province)
        && (zone == nil || city.zone == nil || zone == city.zone)
    }
    return first(of: [
      { $0.full == key || $0.local == key && !$0.isGeneric },
      { mayLie($0) && $0.stem == local && !$0.isGeneric },
      { key.count >= 2 && (Self.isEnd(key, of: $0.local) || Self.isEnd(key, of: $0.stem) || $0.full.hasPrefix(key)) },
      { mayLie($0) && $0.hasTellingStem && local.hasPrefix($0.stem) },
      { mayLie($0) && $0.hasTellingStem && local.contains($0.stem) },
      { mayLie($0) && $0.local != $0.stem && Self.isSubsequence($0.local, of: local) },
      { mayLie($0) && Self.isSubsequence($0.full, of: key) },
      { mayLie($0) && key.count >= 4 && Self.isSubsequence(key, of: $0.full) },
    ])
  }

  private static func isEnd(_ part: String, of whole: String) -> Bool {
    whole.hasPrefix(part) || whole.hasSuffix(part)
  }

  /// Whether the characters of one stand in the other in the same order, perhaps with others between them.
  private static func isSubsequence(_ part: String, of whole: String) -> Bool {
    var rest = whole[...]
    for character in part {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  // MARK: Names in pinyin

  private func resolve(latin text: String) -> CityNameResolution? {
    let words = CityNameForms.syllables(of: text, pinyin)
    let letters = words.joined()
    let inProvince = cities.filter { $0.provinceSyllables.joined() == letters }
    if !inProvince.isEmpty { return .ambiguous(inProvince.map(\.id)) }
    return first(of: [
      { $0.fullSyllables.joined() == letters || $0.localSyllables.joined() == letters && !$0.isGeneric },
      {
        $0.stemSyllables.joined() == letters && !$0.isGeneric
          || ($0.provinceSyllables + $0.stemSyllables).joined() == letters
      },
      {
        SyllableRow($0.localSyllables).isBounded(by: letters) || SyllableRow($0.stemSyllables).isBounded(by: letters)
          || SyllableRow($0.fullSyllables).begins(with: letters)
      },
      { SyllableRow($0.fullSyllables).holds(words) },
    ])
  }

  // MARK: Names nobody has

  private static let nearestCount = 5

  /// The cities whose names sound most alike, so that a slip of the input method is understood.
  private func nearest(to letters: String) -> [PilotCity.ID] {
    let distances = cities.enumerated().map { offset, city -> (distance: Double, offset: Int) in
      let forms = [city.stemSyllables, city.localSyllables, city.fullSyllables]
      let distance = forms.map { EditDistance.relative(letters, $0.joined()) }.min() ?? 1
      return (distance, offset)
    }
    // More than half of the letters wrong is another name.
    return distances.filter { $0.distance <= 0.5 }.sorted { $0 < $1 }.prefix(Self.nearestCount)
      .map { cities[$0.offset].id }
  }
}
