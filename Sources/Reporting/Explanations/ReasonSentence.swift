import SupplyDemand

/// Words evidence as reasons: from the need, through the concept that connects them, to the place in a record's text.
struct ReasonSentence {
  let directory: RecordDirectory
  let disclosure: Disclosure
  /// The record that is being explained; places in other records are named with their record.
  let supply: RecordReference
  /// What was asked, when it stands above all reasons and needn't be said in each.
  var query: IndustryNeed.ID?

  /// How many reasons and further needs are worded: people stop reading, and JSON has them all.
  private static let wordedCount = (reasons: 6, needs: 3)

  /// Why a supply fits a city: its strongest reasons for the best need, the sum of the others, and its other needs.
  func notes(of match: CityMatch, in language: Language) -> [String] {
    notes(of: match.best, in: language) + others(match).map { $0[language] }
  }

  /// Why a record answers what it is matched with: its strongest reasons, and the sum of the others.
  func notes(of match: Match, in language: Language) -> [String] {
    let evidence = match.explanation.evidence
    let rest = evidence.dropFirst(Self.wordedCount.reasons)
    var notes = evidence.prefix(Self.wordedCount.reasons).map { words(for: $0) }
    if !rest.isEmpty {
      let amount = Self.amount(rest.reduce(0) { $0 + $1.contribution })
      notes.append(Words("其余 \(rest.count) 条理由合计（\(amount)）", "\(rest.count) more reasons together (\(amount))"))
    }
    return notes.map { $0[language] }
  }

  private func others(_ match: CityMatch) -> [Words] {
    guard !match.others.isEmpty else { return [] }
    let needs = match.others.prefix(Self.wordedCount.needs).map { other in
      let label = directory.label(of: other.need)
      return Words("「\(label)」\(other.level.words.zh)", "“\(label)” \(other.level.words.en)")
    }
    let more = match.others.count - needs.count
    return [
      Words(
        "该市其他需求：" + needs.map(\.zh).joined(separator: "，") + (more > 0 ? "，另有 \(more) 项" : ""),
        "other needs of the city: " + needs.map(\.en).joined(separator: ", ") + (more > 0 ? ", \(more) more" : ""))
    ]
  }

  /// One reason in both languages.
  func words(for evidence: Evidence) -> Words {
    let reason =
      switch evidence.kind {
      case .word, .concept, .direction: shown(evidence)
      case .meaning, .neural: meant(evidence)
      case .targetCity: stated(evidence, Words("团队声明重点服务该市", "the team will mainly serve this city"))
      case .intendedCity: stated(evidence, Words("团队有意服务该市", "the team intends to serve this city"))
      case .contactedCity: stated(evidence, Words("团队已与该市对接", "the team is in contact with this city"))
      }
    let amount = Self.amount(evidence.contribution)
    return Words("\(reason.zh)（\(amount)）", "\(reason.en) (\(amount))")
  }

  /// Where a term stands: the record, the field and the quoted place.
  func place(of term: String, _ record: RecordReference, _ field: RecordField, _ range: TextRange) -> Words {
    let text = directory.text(record, field).map { disclosure.text($0, naming: directory.people(record)) }
    let quoted = text.flatMap { Excerpt.quoting(range, in: $0) } ?? directory.shownTerm(term, of: record, disclosure)
    let owner = owner(record)
    return Words(
      "\(owner.zh)\(field.words.zh)中的「\(quoted)」", "“\(quoted)” in the \(field.words.en) of \(owner.en)")
  }

  /// What a contribution adds, with enough decimals not to look like nothing.
  static func amount(_ contribution: Double) -> String {
    let sign = contribution < 0 ? "" : "+"
    return sign + FixedDecimals.text(contribution, decimals: contribution.magnitude < 0.01 ? 4 : 2)
  }

  /// The need that a reason is for; nil when it is what was asked.
  private func need(of evidence: Evidence) -> Words? {
    guard evidence.need != query else { return nil }
    let label = directory.label(of: evidence.need)
    return Words("需求「\(label)」", "need “\(label)”")
  }

  private func shown(_ evidence: Evidence) -> Words {
    let need = need(of: evidence).map { Words("\($0.zh)→ ", "\($0.en) → ") } ?? Words("", "")
    let place = place(of: evidence.term, evidence.record, evidence.field, evidence.range)
    let concept = evidence.concept.map(concept)
    return Words(
      "\(need.zh)\(concept.map { "\($0.zh)→ " } ?? "")\(place.zh)",
      "\(need.en)\(concept.map { "\($0.en) → " } ?? "")\(place.en)")
  }

  /// How near the record's meaning is to the need's, and the word that says it most.
  private func meant(_ evidence: Evidence) -> Words {
    let subject = need(of: evidence) ?? Words("所问", "the query")
    let isNear = evidence.contribution > 0
    let verdict =
      isNear
      ? Words("语义与\(subject.zh)相近", "means much the same as \(subject.en)")
      : Words("语义与\(subject.zh)相距较远", "means little of \(subject.en)")
    guard !evidence.term.isEmpty else { return verdict }
    let place = place(of: evidence.term, evidence.record, evidence.field, evidence.range)
    let kin = isNear ? kin(of: evidence) : Words("", "")
    return Words("\(verdict.zh)：\(place.zh)\(kin.zh)", "\(verdict.en): \(place.en)\(kin.en)")
  }

  /// The need's own words that the telling word is near to.
  private func kin(of evidence: Evidence) -> Words {
    let words = directory.kindredWords(evidence.term, evidence.need)
    guard !words.isEmpty else { return Words("", "") }
    return Words(
      "，近于" + words.map { "「\($0)」" }.joined(),
      ", near to " + words.map { "“\($0)”" }.joined(separator: " and "))
  }

  private func stated(_ evidence: Evidence, _ statement: Words) -> Words {
    guard let text = directory.text(evidence.record, evidence.field),
      let quoted = Excerpt.quoting(evidence.range, in: text)
    else { return statement }
    return Words("\(statement.zh)：「\(quoted)」", "\(statement.en): “\(quoted)”")
  }

  /// A concept's name, and the official class that it is.
  private func concept(_ id: Concept.ID) -> Words {
    guard let concept = directory.concept(id) else { return Words(id.text, id.text) }
    let same = concept.classes.first { $0.grade == .same }
    guard let node = same.flatMap({ directory.node($0.node) }) else { return Words(concept.name, concept.name) }
    let code = node.id.text.drop { $0 != ":" }.dropFirst()
    let scheme = node.scheme.words
    // A class whose identity is a path is told by its name alone.
    let place = code.hasSuffix(node.name) ? node.name : "\(code) \(node.name)"
    return Words("\(concept.name)（\(scheme.zh) \(place)）", "\(concept.name) (\(scheme.en) \(place))")
  }

  private func owner(_ record: RecordReference) -> Words {
    let kind = record.kind.singular
    guard record != supply else { return Words(kind.zh, "the \(kind.en)") }
    // An achievement's title is what is quoted, most of the time; a person has to be named.
    guard record.kind == .experts, directory.name(record) != nil else {
      return Words("\(kind.zh) \(record.id) ", "\(kind.en) \(record.id)")
    }
    let name = directory.shownName(of: record, disclosure)
    return Words("\(kind.zh) \(name)（\(record.id)）", "\(kind.en) \(name) (\(record.id))")
  }
}
