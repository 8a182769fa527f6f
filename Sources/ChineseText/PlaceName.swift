/// The parts of place names that people write, shorten or leave out.
enum PlaceName {
  /// The normalized name of a place with the long names of zones shortened and the titles of divisions, blanks and
  /// punctuation left out: 武汉市东湖新技术开发区 is 武汉东湖高新区, 广西壮族自治区 is 广西.
  static func key(_ normalized: String, _ normalizer: TextNormalizer) -> String {
    var scalars = normalized.unicodeScalars.filter {
      let scalarClass = normalizer.scalarClass($0)
      return scalarClass == .han || scalarClass == .letter
    }
    for (long, short) in abbreviations { scalars.replace(long.unicodeScalars, with: short.unicodeScalars) }
    return String(scalars)
  }

  /// The key without what kind of place it is: 滨海新区 is 滨海; the key itself when nothing else is in it.
  static func stem(_ key: String) -> String {
    guard !isGeneric(key), let tail = (zones + ["区", "县"]).first(where: key.hasSuffix) else { return key }
    return String(key.dropLast(tail.count))
  }

  /// Whether a key says only what kind of place it is: 高新区.
  static func isGeneric(_ key: String) -> Bool {
    zones.contains(key)
  }

  /// The kind of zone that a key ends in, or nil: 兰州新区 is another place than 兰州高新区.
  static func zone(_ key: String) -> String? {
    zones.first(where: key.hasSuffix)
  }

  /// Longer ones first, so that none is taken for another.
  private static let abbreviations = [
    ("高新技术产业开发区", "高新区"), ("高新技术产业园区", "高新区"), ("高新技术开发区", "高新区"), ("新技术产业开发区", "高新区"),
    ("新技术开发区", "高新区"), ("高科技园区", "高新区"), ("经济技术开发区", "经开区"), ("经济开发区", "经开区"),
    ("国家级新区", "新区"), ("维吾尔自治区", ""), ("壮族自治区", ""), ("回族自治区", ""), ("自治区", ""),
    ("朝鲜族自治州", ""), ("蒙古自治州", ""), ("自治州", ""), ("省", ""), ("市", ""),
  ]

  /// Longer ones first, so that 高新区 is not taken for a 新区.
  private static let zones = ["高新区", "经开区", "开发区", "软件园", "科技城", "科技园", "产业园", "园区", "新区"]
}
