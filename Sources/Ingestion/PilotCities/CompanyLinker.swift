import SupplyDemand

/// Links the mentions of one company by several cities, and notes those that may be one and those that may be two.
///
/// Linked are equal names, and names that the alias table says are the same. A name that holds another one is never
/// reason enough: 海尔 isn't 利勃海尔, 长城 isn't 长城汽车.
struct CompanyLinker {
  /// A name and where it stands first.
  private struct First {
    let draft: EnterpriseDraft
    let city: Int
  }

  let rules: PilotCityRules
  let regions: RegionWords
  /// The cities' names as printed.
  let cities: [String]
  /// Every city's enterprises.
  let drafts: [[EnterpriseDraft]]

  /// The mentions by other cities of the company of each mention, in the order of the list; none for mentions without.
  func links(log: inout FindingLog) -> [EnterpriseMention.ID: [EnterpriseMention.ID]] {
    var mentions: [String: [(city: Int, id: EnterpriseMention.ID)]] = [:]
    for (city, enterprises) in drafts.enumerated() {
      for draft in enterprises where draft.duplicateOf == nil {
        mentions[company(draft.name), default: []].append((city, draft.id))
      }
    }
    var links: [EnterpriseMention.ID: [EnterpriseMention.ID]] = [:]
    var noted: Set<String> = []
    for (city, enterprises) in drafts.enumerated() {
      for draft in enterprises {
        let company = company(draft.name)
        let elsewhere = mentions[company, default: []].filter { $0.city != city }
        guard !elsewhere.isEmpty else { continue }
        links[draft.id] = elsewhere.map(\.id)
        guard noted.insert(company).inserted else { continue }
        let names = [cities[city]] + elsewhere.map { cities[$0.city] }
        log.note(.sharedCompany, at: draft.range, facts: [names.joined(separator: "、")])
      }
    }
    return links
  }

  /// Notes names that may be one company's though they weren't linked, and names that seem to be two.
  func noteDoubts(log: inout FindingLog) {
    let firsts = firsts()
    let lengths = Set(firsts.keys.map(\.unicodeScalars.count)).sorted()
    for (city, enterprises) in drafts.enumerated() {
      for draft in enterprises where firsts[draft.name]?.draft.id == draft.id {
        for other in possibleAliases(of: draft, city: city, firsts: firsts, lengths: lengths) {
          log.note(.possibleAlias, at: draft.range, facts: [other.draft.name, cities[other.city]])
        }
        if rules.lostSeparators[draft.name] == nil,
          let parts = lostSeparator(in: draft.name, firsts: firsts, lengths: lengths)
        {
          log.note(.likelyLostSeparator, at: draft.range, facts: [parts.joined(separator: "、")])
        }
      }
    }
  }

  private func firsts() -> [String: First] {
    var firsts: [String: First] = [:]
    for (city, enterprises) in drafts.enumerated() {
      for draft in enterprises where firsts[draft.name] == nil { firsts[draft.name] = First(draft: draft, city: city) }
    }
    return firsts
  }

  /// The name under which a company's mentions meet.
  private func company(_ name: String) -> String {
    let others = rules.relations.filter { pair, relation in relation == .same && pair.second == name }
    return others.keys.map(\.first).min() ?? name
  }

  private func relation(_ one: String, _ other: String) -> PilotCityRules.Relation? {
    rules.relations[PilotCityRules.NamePair(one, other)]
  }

  /// The companies that `draft` may be too: those the table names that stand earlier, the one that its name begins
  /// with in another city, and the one that remains without a region word. Only beginnings as long as a name of the list are
  /// looked up, so that a text without separators isn't cut at each of its scalars.
  private func possibleAliases(
    of draft: EnterpriseDraft, city: Int, firsts: [String: First], lengths: [Int]
  ) -> [First] {
    let told = rules.relations.compactMap { pair, relation -> First? in
      guard relation == .possible, pair.first == draft.name || pair.second == draft.name else { return nil }
      let other = firsts[pair.first == draft.name ? pair.second : pair.first]
      return other.flatMap { $0.draft.range < draft.range ? $0 : nil }
    }
    let scalars = draft.name.unicodeScalars
    let count = scalars.count
    var likely: [String] = []
    if count > 2 {
      likely += lengths.filter { (2..<count).contains($0) }.map { String(scalars.prefix($0)) }
      likely.append(regions.withoutRegion(draft.name))
    }
    let guessed = likely.compactMap { firsts[$0] }.filter { other in
      other.city != city && other.draft.name != draft.name && relation(other.draft.name, draft.name) == nil
    }
    return (told + guessed).sorted { $0.draft.range < $1.draft.range }
  }

  /// Two names of the list that make up `name`.
  private func lostSeparator(in name: String, firsts: [String: First], lengths: [Int]) -> [String]? {
    let scalars = name.unicodeScalars
    let count = scalars.count
    for length in lengths where length >= 2 && length <= count - 2 {
      let first = String(scalars.prefix(length))
      guard firsts[first] != nil else { continue }
      let second = String(scalars.dropFirst(length))
      if firsts[second] != nil { return [first, second] }
    }
    return nil
  }
}
