import SupplyDemand

extension Gazetteer {
  /// Where a pilot city lies, as far as its name tells.
  struct Place: Sendable {
    /// The division it is or lies in.
    let division: Division
    /// What kind of place it is.
    let level: CityLevel?
    /// Whether the name begins with its province.
    let hasProvince: Bool
    /// Whether GB/T 2260 has the place itself, not only one that holds it.
    let isDivision: Bool
  }

  /// The place called `name` in a list: 江苏无锡, 江苏省无锡市, 哈尔滨新区; nil when no division is recognized in it.
  func place(named name: String) -> Place? {
    let plain = String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.properties.isWhitespace }))
    let province = beginnings(of: plain).lazy.compactMap { name in
      self.entries(named: name).first { $0.tier == .province }.map { ($0, name) }
    }.first
    let rest = String(plain.unicodeScalars.dropFirst(province?.1.unicodeScalars.count ?? 0))
    if let code = hosts[plain], let division = division(code: code) {
      return Place(division: division, level: zoneLevel(of: plain), hasProvince: province != nil, isDivision: false)
    }
    // 吉林市 begins with the name of a province, too.
    let code = province?.0.division.code
    let whole = code.flatMap { search(plain, in: $0) }.flatMap { $0.isWhole ? $0 : nil }
    if let found = search(rest, in: code) ?? whole {
      let level = zoneLevel(of: rest) ?? (found.isWhole ? level(of: found.entry) : nil)
      return Place(
        division: found.entry.division, level: level, hasProvince: province != nil, isDivision: found.isWhole)
    }
    guard let province else { return nil }
    return Place(
      division: province.0.division, level: zoneLevel(of: rest), hasProvince: true, isDivision: rest.isEmpty)
  }

  /// The city or county that `rest` names wholly, else the one whose name it begins with; a city before a county, the
  /// longer name before the shorter, the lower code before the higher.
  private func search(_ rest: String, in province: String?) -> (entry: Entry, isWhole: Bool)? {
    func candidates(_ name: String) -> [Entry] {
      entries(named: name).filter { entry in
        entry.tier != .province && province.map { entry.division.code.hasPrefix($0.prefix(2)) } != false
      }
    }
    let whole = candidates(rest)
    if let found = whole.first(where: { $0.tier == .city }) ?? whole.first {
      // Five cities have a 鼓楼区: without a province or a city none of them is meant more than the others.
      let isAmbiguous = province == nil && found.tier == .county && whole.count > 1
      return isAmbiguous ? nil : (found, true)
    }
    for tier in [Tier.city, .county] {
      // Without a province a county's name is too common to trust as a beginning.
      guard tier == .city || province != nil else { break }
      for name in beginnings(of: rest) {
        guard let holder = candidates(name).first(where: { $0.tier == tier }) else { continue }
        let beyond = String(rest.unicodeScalars.dropFirst(name.unicodeScalars.count))
        let within = candidates(beyond).first { $0.parent == holder.division.code }
        return within.map { ($0, true) } ?? (holder, false)
      }
    }
    return nil
  }

  private func entries(named name: String) -> [Entry] {
    names[name, default: []].map { entries[$0] }
  }

  /// What `text` begins with, two scalars or more, the longest first.
  private func beginnings(of text: String) -> [String] {
    let scalars = text.unicodeScalars.prefix(longestName)
    return stride(from: scalars.count, to: 1, by: -1).map { String(scalars.prefix($0)) }
  }

  private func zoneLevel(of name: String) -> CityLevel? {
    zoneLevels.first { name.hasSuffix($0.suffix) }?.level
  }

  /// The kind that the official name tells; nil for provinces, counties (县), leagues and prefectures, which the kinds
  /// of pilot cities don't have.
  private func level(of entry: Entry) -> CityLevel? {
    let name = entry.division.name
    switch entry.tier {
    case .province: return nil
    case .city: return name.hasSuffix("自治州") ? .autonomousPrefecture : name.hasSuffix("市") ? .prefectureCity : nil
    case .county: return name.hasSuffix("区") ? .district : name.hasSuffix("市") ? .countyCity : nil
    }
  }
}
