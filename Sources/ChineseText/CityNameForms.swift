import SupplyDemand

/// The ways in which one pilot city's name is written.
struct CityNameForms: Sendable {
  let id: PilotCity.ID
  let number: Int
  /// The printed name, normalized and without blanks: 湖北武汉东湖高新区.
  let printed: String
  /// The key of the province: 湖北; empty when it isn't known.
  let province: String
  /// The key without the province: 武汉东湖高新区.
  let local: String
  /// The local key without what kind of place it is: 武汉东湖.
  let stem: String
  /// The kind of zone it is, or nil.
  let zone: String?
  /// Whether the local key says only what kind of place it is, so that it means this one only after the province:
  /// 重庆高新区.
  let isGeneric: Bool
  /// The syllables of `province`, `local` and `stem`, ü written u.
  let provinceSyllables: [String]
  let localSyllables: [String]
  let stemSyllables: [String]

  init(_ city: PilotCity, normalizer: TextNormalizer, pinyin: Pinyin) {
    id = city.id
    number = city.number
    printed = normalizer.normalize(city.name).text.filter { !$0.isWhitespace }
    province = PlaceName.key(normalizer.normalize(city.division?.province ?? "").text, normalizer)
    let key = PlaceName.key(printed, normalizer)
    local = key.hasPrefix(province) && key != province ? String(key.dropFirst(province.count)) : key
    stem = PlaceName.stem(local)
    zone = PlaceName.zone(local)
    isGeneric = PlaceName.isGeneric(local)
    provinceSyllables = Self.syllables(of: province, pinyin)
    localSyllables = Self.syllables(of: local, pinyin)
    stemSyllables = Self.syllables(of: stem, pinyin)
  }

  /// The key with the province, printed or not: 黑龙江哈尔滨新区.
  var full: String { province + local }
  /// Whether the stem alone, found inside a longer name, means this city.
  var hasTellingStem: Bool { !isGeneric && stem.count >= 2 }
  /// The syllables of `full`.
  var fullSyllables: [String] { provinceSyllables + localSyllables }

  /// The letters of a text's pinyin as people type them: lü, lv and lu are one.
  static func syllables(of text: String, _ pinyin: Pinyin) -> [String] {
    pinyin.syllables(of: text).map { String($0.map { $0 == "ü" || $0 == "v" ? "u" : $0 }) }
  }
}
