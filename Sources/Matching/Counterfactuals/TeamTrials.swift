import SupplyDemand

/// The changes of a team that are tried for a city.
struct TeamTrials {
  /// A change, for one need of the city.
  struct Trial {
    let change: Counterfactual.Change
    let need: IndustryNeed.ID
    /// The score of the changed team for the need; nil when it doesn't come to a match.
    let score: () -> Double?
  }

  /// The trials, each kind of change by itself, the most fitting first.
  let kinds: [[Trial]]

  /// How many needs of the city are tried.
  private static let needCount = 5
  /// How many industries are tried for each.
  private static let topicCount = 4

  /// The trials of `team` for `needs` of `city`, which it matches by `match`.
  init(_ team: ServiceTeam, for needs: [IndustryNeed], of city: PilotCity, match: CityMatch, matcher: Matcher) {
    let base = Base(team, in: matcher)
    let subjects = Self.ordered(needs, by: match).prefix(Self.needCount).map { need in
      Subject(need: need, city: city, base: base, matcher: matcher)
    }
    var inContact = team
    inContact.contactedCities.append(city.name)
    let contact = subjects.prefix(1).map { subject in
      Trial(change: .contact, need: subject.need.id) { subject.score(of: inContact) }
    }
    let proposals = subjects.flatMap { subject in
      matcher.topics(of: subject.profile, near: base.own, limit: Self.topicCount).map { (subject, $0) }
    }
    kinds = [
      contact,
      proposals.map { subject, topic in
        Trial(change: .words([topic], field: .directions), need: subject.need.id) {
          subject.score(of: team, own: base.own.adding([topic], to: .directions))
        }
      },
      proposals.map { subject, topic in
        Trial(change: .expert(topic), need: subject.need.id) {
          subject.score(of: team, member: [FieldText(.fields, topic)])
        }
      },
      proposals.map { subject, topic in
        Trial(change: .achievement(topic), need: subject.need.id) {
          subject.score(of: team, member: [FieldText(.title, topic)])
        }
      },
    ]
  }

  /// The needs, those that the team serves best first.
  private static func ordered(_ needs: [IndustryNeed], by match: CityMatch) -> [IndustryNeed] {
    let served = ([match.best] + match.others).map(\.need)
    let order = Dictionary(served.enumerated().map { ($1, $0) }) { first, _ in first }
    return needs.enumerated().sorted { left, right in
      (order[left.element.id] ?? .max, left.offset) < (order[right.element.id] ?? .max, right.offset)
    }.map(\.element)
  }

  /// A team's own texts, and its members'.
  private struct Base {
    let own: [FieldText]
    let scorer: NeedScorer
    let read: [ReadDocument]

    init(_ team: ServiceTeam, in matcher: Matcher) {
      let own = matcher.catalog.texts(of: team)
      let members = team.memberReferences.compactMap {
        matcher.catalog.numbers[$0].map { matcher.catalog.documents[$0] }
      }
      let records = ([own] + members).map { Matcher.HypotheticalRecord(document: $0, original: $0) }
      self.own = own
      scorer = matcher.scorer(of: records)
      read = records.map { matcher.reader.read($0.document) }
    }
  }

  /// A need with the evidence that a team has for it as it is.
  private struct Subject {
    let need: IndustryNeed
    let city: PilotCity
    let profile: NeedProfile
    private let base: Base
    private let evidence: [[Evidence]]
    private let matcher: Matcher

    init(need: IndustryNeed, city: PilotCity, base: Base, matcher: Matcher) {
      let profile = matcher.profiler.profile(of: need)
      self.need = need
      self.city = city
      self.profile = profile
      self.base = base
      self.matcher = matcher
      evidence = base.read.indices.map {
        base.scorer.evidence(for: profile, need: need.id, document: $0, read: base.read[$0])
      }
    }

    /// The score of `team`, with other own texts or with one more member.
    func score(of team: ServiceTeam, own: [FieldText]? = nil, member: [FieldText]? = nil) -> Double? {
      let own = own.map { self.evidence(of: $0, original: base.own) } ?? evidence[0]
      let member = member.map { [self.evidence(of: $0, original: nil)] } ?? []
      return TeamScorer(team: team, cityNames: matcher.cityNames).match(
        own: own, members: Array(evidence.dropFirst()) + member, need: need.id, city: city,
        adequacy: matcher.adequacy)?.score
    }

    private func evidence(of document: [FieldText], original: [FieldText]?) -> [Evidence] {
      matcher.scorer(of: [Matcher.HypotheticalRecord(document: document, original: original)])
        .evidence(for: profile, need: need.id, document: 0)
    }
  }
}
