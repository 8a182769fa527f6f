internal import SupplyDemand

/// Reads the persons of a form's first section. Which person a row is about, the cell says that stands in it or reaches down
/// from above, else the row before.
struct PeopleSection {
  private let roles: FormLabels<ApplicationPerson.Role>
  private let fields: FormLabels<ApplicationPerson.Field>
  private let others: FormLabels<ApplicationField>
  private var role: ApplicationPerson.Role?
  /// What was read.
  private(set) var people: [ApplicationPerson.Role: ApplicationPerson] = [:]

  init(_ layout: FormLayout) {
    roles = FormLabels(layout.roles)
    fields = FormLabels(layout.personLabels)
    others = FormLabels(layout.labels.filter { $0.key.section == 1 })
  }

  /// Takes a row; false when it isn't about a person.
  mutating func take(_ row: FormRow) -> Bool {
    if row.cells.contains(where: { others.id(of: $0) != nil || others.inline($0) != nil }) { return false }
    let named = (row.cells + row.above).compactMap { roles.id(of: $0) }
    role = named.first ?? role
    let answers = fields.answers(in: row)
    guard let role, !answers.isEmpty || !named.isEmpty else { return false }
    var person = people[role] ?? ApplicationPerson()
    for (field, answer) in answers where person[field]?.isEmpty ?? true {
      person.fields[field] = FormText(reading: answer.text, at: answer.location)
    }
    people[role] = person
    return true
  }
}
