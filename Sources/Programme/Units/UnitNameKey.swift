internal import SupplyDemand

/// Brings names of units into the form in which rules compare them. Two names with one key are one unit's by how names are
/// written, whoever the unit is; what only this or that unit is called is data.
enum UnitNameKey {
  /// What a bracket behind a name says of the form and not of the unit. Any other belongs to the name: 中国石油大学（北京）.
  private static let notes: Set<String> = [
    "盖章", "公章", "签章", "单位公章", "单位盖章", "加盖公章", "牵头", "牵头单位", "申报单位", "申请单位", "主办单位", "承担单位", "依托单位", "联合单位", "联合申报",
    "联合申报单位", "参与单位",
  ]
  /// How notes begin that go on with another name: 以下简称“学会”, 原某学会.
  private static let noteBeginnings = ["以下简称", "下称", "简称", "原名", "原称", "曾用名", "原"]

  /// Endings that mean the same: those by which the Company Law (art. 7) lets one form of company be named, and how
  /// associations of science and technology are called.
  private static let endings = [("股份公司", "股份有限公司"), ("有限责任公司", "有限公司"), ("科学技术协会", "科协")]

  /// `name` without notes behind it, white space and marks, with its ending in one form.
  static func of(_ name: String) -> String {
    var key = FormKey.of(withoutNotes(UnitName(name).text))
    for (ending, other) in endings where key.hasSuffix(ending) && key != ending {
      key = key.dropLast(ending.count) + other
    }
    return key
  }

  /// What a national society is called beside its full name: 机械工程学会 for 中国机械工程学会. Names that would be two
  /// societies', or are a society's full name, aren't among them.
  static func shortNames(of societies: Set<String>) -> [String: String] {
    let full = Set(societies.map(of))
    var owners: [String: Set<String>] = [:]
    for name in full {
      guard let beginning = ["中国", "中华"].first(where: name.hasPrefix) else { continue }
      let short = String(name.dropFirst(beginning.count))
      if short.count >= 3, !full.contains(short) { owners[short, default: []].insert(name) }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private static func withoutNotes(_ name: String) -> String {
    var name = Substring(name)
    while let last = name.last, ")】]〕".contains(last), let start = name.lastIndex(where: { "(【[〔".contains($0) }),
      start > name.startIndex
    {
      let inside = FormKey.of(String(name[name.index(after: start)...].dropLast()))
      guard notes.contains(inside) || noteBeginnings.contains(where: inside.hasPrefix) else { break }
      name = name[..<start]
    }
    return String(name)
  }
}
