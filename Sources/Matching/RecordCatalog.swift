import SupplyDemand

/// The documents of an index: every record, numbered, at first the numbers of each kind in one run.
///
/// A changed record is another document with a further number; the old one stays, and is no longer looked at. Documents are
/// the records' texts with personal data masked: what may not be seen by everybody can't be found by anybody, whose score
/// would tell.
struct RecordCatalog: Sendable {
  /// Someone who is told by name and unit: a name alone is many people's.
  struct Person: Hashable, Sendable {
    let name: String
    let unit: String
  }

  /// The searched fields of each document.
  private(set) var documents: [[FieldText]] = []
  /// The record that each document is.
  private(set) var references: [RecordReference] = []
  /// The documents of each kind.
  private(set) var members: [RecordKind: KindMembers] = [:]
  /// The number of each record.
  private(set) var numbers: LayeredDictionary<RecordReference, Int>
  /// The number of documents at first.
  let firstCount: Int
  /// The experts' names, which texts of teams may have.
  private var expertNames: [Expert.ID: String]
  /// The number of documents that their records no longer are.
  private(set) var droppedCount = 0
  /// The experts and achievements of each person, by number.
  private var experts: LayeredDictionary<Person, [Int]>
  private var achievements: LayeredDictionary<Person, [Int]>
  /// The persons that an expert is, or that an achievement names.
  private var people: LayeredDictionary<Int, [Person]>
  /// For each expert who made achievements, by number, the numbers of these.
  private(set) var works: LayeredDictionary<Int, [Int]>

  /// A record as a document.
  private struct Entry {
    let reference: RecordReference
    let texts: [FieldText]
    var people: [Person] = []
  }

  /// The documents of `records`, by kind and then in the records' order.
  init(_ records: Records) {
    let names = Dictionary(records.experts.map { ($0.id, $0.name) }) { first, _ in first }
    self.init(Self.entries(of: records, expertNames: names), expertNames: names)
  }

  private init(_ entries: [Entry], expertNames: [Expert.ID: String]) {
    self.expertNames = expertNames
    var numbers: [RecordReference: Int] = [:]
    var people: [Int: [Person]] = [:]
    var byPerson: [RecordKind: [Person: [Int]]] = [:]
    for (number, entry) in entries.enumerated() {
      documents.append(entry.texts)
      references.append(entry.reference)
      if numbers[entry.reference] == nil { numbers[entry.reference] = number }
      guard !entry.people.isEmpty else { continue }
      people[number] = entry.people
      for person in entry.people { byPerson[entry.reference.kind, default: [:]][person, default: []].append(number) }
    }
    firstCount = entries.count
    self.numbers = LayeredDictionary(numbers)
    self.people = LayeredDictionary(people)
    let experts = byPerson[.experts] ?? [:]
    let achievements = byPerson[.achievements] ?? [:]
    self.experts = LayeredDictionary(experts)
    self.achievements = LayeredDictionary(achievements)
    var works: [Int: [Int]] = [:]
    for (person, made) in achievements {
      for expert in experts[person] ?? [] { works[expert] = made }
    }
    self.works = LayeredDictionary(works)
    var start = 0
    for kind in RecordKind.allCases {
      let end = (start..<entries.count).first { entries[$0].reference.kind != kind } ?? entries.count
      members[kind] = KindMembers(start..<end)
      start = end
    }
  }

  /// The records in the order of `RecordKind.allCases`, and within a kind in their own.
  private static func entries(of records: Records, expertNames: [Expert.ID: String]) -> [Entry] {
    RecordKind.allCases.flatMap { kind -> [Entry] in
      switch kind {
      case .cities: records.cities.map { Entry(reference: RecordReference(kind, $0.id.text), texts: $0.fieldTexts) }
      case .experts:
        records.experts.map { expert in
          Entry(
            reference: RecordReference(kind, expert.id.text), texts: masked(expert.fieldTexts, [expert.name]),
            people: expert.unit.isEmpty ? [] : [Person(name: expert.name, unit: expert.unit)])
        }
      case .achievements:
        records.achievements.map { achievement in
          let named = achievement.experts.flatMap { name in
            achievement.ownerUnits.map { Person(name: name, unit: $0) }
          }
          var seen: Set<Person> = []
          return Entry(
            reference: RecordReference(kind, achievement.id.text),
            texts: masked(achievement.fieldTexts, achievement.experts),
            people: named.filter { seen.insert($0).inserted })
        }
      case .demands:
        records.demands.map { Entry(reference: RecordReference(kind, $0.id.text), texts: masked($0.fieldTexts, [])) }
      case .teams:
        records.teams.map { team in
          Entry(reference: RecordReference(kind, team.id.text), texts: texts(of: team, expertNames))
        }
      case .problems:
        records.problems.map {
          Entry(reference: RecordReference(kind, $0.id.text), texts: masked($0.fieldTexts, $0.experts))
        }
      case .projects:
        records.projects.map { Entry(reference: RecordReference(kind, $0.id.text), texts: masked($0.fieldTexts, [])) }
      case .openSources:
        records.openSources.map {
          Entry(reference: RecordReference(kind, $0.id.text), texts: masked($0.fieldTexts, []))
        }
      }
    }
  }

  /// A team's texts as a document has them; the team needn't be in the catalog.
  func texts(of team: ServiceTeam) -> [FieldText] { Self.texts(of: team, expertNames) }

  private static func texts(of team: ServiceTeam, _ expertNames: [Expert.ID: String]) -> [FieldText] {
    masked(team.fieldTexts, [team.leader, team.chiefExpert] + team.experts.compactMap { expertNames[$0] })
  }

  private static func masked(_ texts: [FieldText], _ people: [String]) -> [FieldText] {
    texts.map { FieldText($0.field, PersonalDataMask.text($0.text, naming: people)) }
  }

  /// The documents of `kind`.
  func members(of kind: RecordKind) -> KindMembers { members[kind] ?? KindMembers(0..<0) }

  /// Whether a document is what its record says now.
  func isCurrent(_ number: Int) -> Bool { numbers[references[number]] == number }

  /// The numbers of the documents added since.
  var recent: Range<Int> { firstCount..<documents.count }

  /// The documents that records have now, numbered anew.
  func compacted() -> RecordCatalog {
    RecordCatalog(
      RecordKind.allCases.flatMap { kind in
        members(of: kind).numbers.map { number in
          Entry(reference: references[number], texts: documents[number], people: people[number] ?? [])
        }
      }, expertNames: expertNames)
  }

  // MARK: Changes

  /// Takes changes in. New records come by their identities among those of their kind, which must be in that order.
  mutating func apply(_ changes: RecordChanges) {
    for reference in changes.removed {
      guard let number = numbers[reference] else { continue }
      forget(number)
      numbers[reference] = nil
      members[reference.kind]?.remove(number)
    }
    for expert in changes.records.experts { expertNames[expert.id] = expert.name }
    for entry in Self.entries(of: changes.records, expertNames: expertNames) {
      let number = documents.count
      documents.append(entry.texts)
      references.append(entry.reference)
      if let old = numbers[entry.reference] {
        forget(old)
        members[entry.reference.kind]?.replace(old, by: number)
      } else {
        let references = references
        members[entry.reference.kind]?.insert(number) { references[$0] < entry.reference }
      }
      numbers[entry.reference] = number
      learn(entry, number)
    }
  }

  /// Makes a document nobody's work and no maker.
  private mutating func forget(_ number: Int) {
    droppedCount += 1
    for person in people[number] ?? [] {
      if references[number].kind == .experts {
        experts[person] = experts[person]?.filter { $0 != number }
        works[number] = nil
      } else {
        achievements[person] = achievements[person]?.filter { $0 != number }
        refreshWorks(of: person)
      }
    }
    people[number] = nil
  }

  private mutating func learn(_ entry: Entry, _ number: Int) {
    guard !entry.people.isEmpty else { return }
    people[number] = entry.people
    for person in entry.people {
      if entry.reference.kind == .experts {
        experts[person] = (experts[person] ?? []) + [number]
      } else {
        achievements[person] = (achievements[person] ?? []) + [number]
      }
      refreshWorks(of: person)
    }
  }

  private mutating func refreshWorks(of person: Person) {
    let made = (achievements[person] ?? []).sorted { references[$0] < references[$1] }
    for expert in experts[person] ?? [] { works[expert] = made.isEmpty ? nil : made }
  }
}
