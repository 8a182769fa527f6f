import SupplyDemand

/// Compares the industries of a list with one another.
enum IndustryComparison {
  /// Notes a city's key industries that none of its main industries holds, by label: 物联网 is 物联网产业 and is held by
  /// 工业物联网.
  static func noteKeysNotAmongMain(_ needs: [IndustryNeed], city: String, log: inout FindingLog) {
    let main = needs.filter { $0.column == .main }.flatMap { [$0.label] + $0.parts }
    for need in needs where need.column == .key && need.parent == nil {
      let isHeld = need.industries.contains { industry in main.contains { $0.contains(industry) } }
      if !isHeld { log.note(.keyNotAmongMain, at: need.range, facts: [city]) }
    }
  }

  /// Notes each further spelling of an industry where it stands first.
  static func noteSpellings(_ needs: [IndustryNeed], log: inout FindingLog) {
    var spellings: [String: Set<String>] = [:]
    for need in needs where need.parent == nil {
      let isNew = spellings[need.label, default: []].insert(need.text).inserted
      if isNew, spellings[need.label]?.count != 1 {
        log.note(.spellingVariant, at: need.range, facts: [need.label])
      }
    }
  }
}
