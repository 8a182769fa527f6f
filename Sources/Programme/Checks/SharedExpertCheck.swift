internal import SupplyDemand

/// No expert is in two teams of a unit (四.2). An expert is known by name and telephone number; the name alone, where a number
/// is lacking or differs, is for a person to look at.
struct SharedExpertCheck: ApplicationSetCheck {
  private struct Person {
    let name: FormText
    let key: String
    let digits: String
    /// Where the person works, and as what; empty where nothing is said.
    let position: String
  }

  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] {
    terms.units.groups(of: applications.filter { $0.form == .team }).flatMap { group in
      group.indices.flatMap { index in
        group[..<index].flatMap { shared($0, group[index], terms) }
      }
    }
  }

  /// What is said of two teams: one finding that names all whom they share, first those who are known by number too.
  private func shared(_ earlier: Application, _ later: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    let known = Dictionary(grouping: Self.people(of: earlier), by: \.key)
    var (certain, others): ([FormText], [FormText]) = ([], [])
    for person in Self.people(of: later) {
      let same = (known[person.key] ?? []).filter { !isNamesake($0, person) }
      if same.contains(where: { $0.digits == person.digits && !person.digits.isEmpty }) {
        certain.append(person.name)
      } else if !same.isEmpty {
        others.append(person.name)
      }
    }
    let names = certain + others
    guard let first = names.first else { return [] }
    return terms.finding(
      .sharedExpert, at: first.location, quoting: names.map(\.text).joined(separator: "、"),
      facts: [earlier.file, String(names.count), String(others.count)], severity: certain.isEmpty ? .warning : nil)
  }

  /// Whether two of one name are two persons: they have two numbers and two workplaces.
  private func isNamesake(_ one: Person, _ other: Person) -> Bool {
    !one.digits.isEmpty && !other.digits.isEmpty && one.digits != other.digits && !one.position.isEmpty
      && !other.position.isEmpty && one.position != other.position
  }

  /// The experts of a team, each once: its people, leader and chief expert, and those listed on added pages.
  private static func people(of application: Application) -> [Person] {
    var people = application.members.map { member in
      person(member.name, contact: member.contact.plain, position: member.position.plain)
    }
    for role in [ApplicationPerson.Role.leader, .chiefExpert] {
      guard let name = application[role, .name] else { continue }
      people.append(
        person(
          name, contact: application[role, .phone]?.plain ?? "", position: application[role, .position]?.plain ?? ""))
    }
    for attachment in application.attachments where attachment.kind == .experts {
      people.append(person(attachment.title, contact: attachment.details, position: ""))
    }
    var seen: Set<String> = []
    return people.filter { !$0.key.isEmpty && seen.insert($0.key).inserted }
  }

  private static func person(_ name: FormText, contact: String, position: String) -> Person {
    Person(name: name, key: FormKey.person(name.plain), digits: FormKey.mobile(contact), position: FormKey.of(position))
  }
}
