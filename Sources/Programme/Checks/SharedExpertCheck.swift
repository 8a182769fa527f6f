internal import SupplyDemand

/// No expert is in two teams of a unit (四.2). An expert is known by name and telephone number; the name alone, where a number
/// is lacking or differs, is for a person to look at.
struct SharedExpertCheck: ApplicationSetCheck {
  private struct Person {
    let name: FormText
    let key: String
    let digits: String
  }

  func findings(in applications: [Application], _ terms: CheckTerms) -> [NoticeFinding] {
    ApplyingUnit.groups(of: applications.filter { $0.form == .team }).flatMap { group in
      group.indices.flatMap { index in
        group[..<index].flatMap { shared($0, group[index], terms) }
      }
    }
  }

  private func shared(_ earlier: Application, _ later: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    let known = Dictionary(grouping: Self.people(of: earlier), by: \.key)
    return Self.people(of: later).flatMap { person -> [NoticeFinding] in
      guard let same = known[person.key] else { return [] }
      let isCertain = same.contains { $0.digits == person.digits && !person.digits.isEmpty }
      return terms.finding(
        .sharedExpert, person.name, facts: [earlier.file], severity: isCertain ? nil : .warning)
    }
  }

  /// The experts of a team, each once: its people, leader and chief expert, and those listed on added pages.
  private static func people(of application: Application) -> [Person] {
    var people = application.members.map {
      Person(name: $0.name, key: FormKey.person($0.name.plain), digits: mobile($0.contact.plain))
    }
    for role in [ApplicationPerson.Role.leader, .chiefExpert] {
      guard let name = application[role, .name] else { continue }
      people.append(
        Person(name: name, key: FormKey.person(name.plain), digits: mobile(application[role, .phone]?.plain ?? "")))
    }
    for attachment in application.attachments where attachment.kind == .experts {
      people.append(
        Person(name: attachment.title, key: FormKey.person(attachment.title.plain), digits: mobile(attachment.details)))
    }
    var seen: Set<String> = []
    return people.filter { !$0.key.isEmpty && seen.insert($0.key).inserted }
  }

  /// The first mobile number in `text`; empty without one.
  private static func mobile(_ text: String) -> String {
    let groups = text.filter { $0 != "-" && $0 != " " }.split { !($0.isASCII && $0.isNumber) }
    return groups.lazy.map { FormKey.digits(String($0)) }.first { $0.count == 11 && $0.hasPrefix("1") } ?? ""
  }
}
