internal import SupplyDemand

/// Demands, achievements, services and expected effects of a unit's teams don't repeat one another (四.2). The texts of all
/// units are compared, so that the phrases of the domain are known, and those of the notice and its forms count for nothing.
struct RepeatedTextCheck: ApplicationSetCheck {
  /// From which share of the shorter text on a repetition is one beyond doubt; below, a person looks. Teams of one unit tell of
  /// the unit and the notice in the same words: independent texts share up to 0.3 of theirs, copied ones 0.8 and more.
  private static let certainShare = 0.5
  /// Below this share nothing is said of services and effects: their obligations are the same for all teams of a kind.
  private static let leastShare = 0.4

  /// A text of an application.
  private struct Item {
    let application: Int
    let rule: NoticeRule
    let text: FormText
    /// What is compared.
    let whole: String
  }

  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] {
    let teams = applications.filter { $0.form == .team }
    let units = self.units(of: teams, terms)
    let items = teams.indices.flatMap { self.items(of: teams[$0], number: $0) }
    let rules: [NoticeRule] = [.sharedDemand, .sharedAchievement, .repeatedServices, .repeatedEffects]
    return rules.flatMap { rule in
      let own = items.filter { $0.rule == rule }
      return equal(own, units, teams, terms) + similar(own, units, teams, terms)
    }
  }

  /// For each team the number of its unit; a team of which no unit is known has one of its own.
  private func units(of teams: [Application], _ terms: CheckTerms) -> [Int] {
    terms.units.groupNumbers(of: teams).enumerated().map { $1 ?? teams.count + $0 }
  }

  private func items(of team: Application, number: Int) -> [Item] {
    var items = team.attachments.compactMap { attachment -> Item? in
      let rule: NoticeRule? =
        switch attachment.kind {
        case .demands: .sharedDemand
        case .achievements: .sharedAchievement
        default: nil
        }
      return rule.map {
        Item(
          application: number, rule: $0, text: attachment.title,
          whole: attachment.title.text + "\n" + attachment.details)
      }
    }
    for (field, rule) in [(ApplicationField.contents, NoticeRule.repeatedServices), (.goals, .repeatedEffects)] {
      guard let text = team[field], !text.isEmpty else { continue }
      items.append(Item(application: number, rule: rule, text: text, whole: text.text))
    }
    return items
  }

  /// Records of one title are one record, however short the title.
  private func equal(
    _ items: [Item], _ units: [Int], _ teams: [Application], _ terms: CheckTerms
  ) -> [NoticeFinding] {
    guard items.first.map({ [.sharedDemand, .sharedAchievement].contains($0.rule) }) == true else { return [] }
    var first: [String: Item] = [:]
    return items.flatMap { item -> [NoticeFinding] in
      let key = "\(units[item.application])|" + FormKey.of(item.text.plain)
      guard let other = first[key], other.application != item.application else {
        first[key] = first[key] ?? item
        return []
      }
      return terms.finding(item.rule, item.text, facts: [teams[other.application].file, "100", other.text.text])
    }
  }

  private func similar(
    _ items: [Item], _ units: [Int], _ teams: [Application], _ terms: CheckTerms
  ) -> [NoticeFinding] {
    let texts = items.map { RepetitionText($0.whole, unit: units[$0.application], application: $0.application) }
    let finder = RepetitionFinder(boilerplate: terms.surroundings.boilerplate)
    return finder.repetitions(in: texts).flatMap { repetition -> [NoticeFinding] in
      let (earlier, later) = (items[repetition.first], items[repetition.second])
      let isText = later.rule == .repeatedServices || later.rule == .repeatedEffects
      // Records of one title are told already.
      if isText
        ? repetition.similarity < Self.leastShare : FormKey.of(earlier.text.plain) == FormKey.of(later.text.plain)
      {
        return []
      }
      guard let passage = repetition.passages.max(by: { $0.length < $1.length }) else { return [] }
      let share = Int((repetition.similarity * 100).rounded())
      return terms.finding(
        later.rule, at: later.text.location, quoting: Self.part(passage.inSecond, of: later.whole),
        facts: [
          teams[earlier.application].file, String(share), Self.part(passage.inFirst, of: earlier.whole),
        ], severity: repetition.similarity >= Self.certainShare ? nil : .warning)
    }
  }

  private static func part(_ range: TextRange, of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return String(String.UnicodeScalarView(scalars[range.start..<min(range.end, scalars.count)]))
  }
}
