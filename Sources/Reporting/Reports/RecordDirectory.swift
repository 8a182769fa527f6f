public import SupplyDemand

/// What reports look up by identity: names, needs, cities, classes and the texts that evidence points into.
public struct RecordDirectory: Sendable {
  /// A record's own name or title, unmasked; nil for an unknown record.
  let name: @Sendable (RecordReference) -> String?
  /// The need with an identity.
  let need: @Sendable (IndustryNeed.ID) -> IndustryNeed?
  /// The pilot city with an identity.
  let city: @Sendable (PilotCity.ID) -> PilotCity?
  /// The concept with an identity.
  let concept: @Sendable (Concept.ID) -> Concept?
  /// The official class with an identity.
  let node: @Sendable (TaxonomyNode.ID) -> TaxonomyNode?
  /// The text of a record's field, the one that evidence ranges count in.
  let text: @Sendable (RecordReference, RecordField) -> String?
  /// The names of the persons whom a record's texts may mention.
  let people: @Sendable (RecordReference) -> [String]

  /// Words of a need's industries that mean much the same as a record's word; none unless somebody says.
  public var kindredWords: @Sendable (String, IndustryNeed.ID) -> [String] = { _, _ in [] }

  /// A directory that asks somebody else; what it doesn't get is shown by its identity alone, or left out.
  ///
  /// - Parameters:
  ///   - name: A record's own name or title, unmasked.
  ///   - need: The need with an identity.
  ///   - city: The pilot city with an identity.
  ///   - concept: The concept with an identity.
  ///   - node: The official class with an identity.
  ///   - text: The text of a record's field; a list field's items are joined by `RecordField.itemSeparator`.
  ///   - people: The names of the persons whom a record's texts may mention; quotations mask them.
  public init(
    name: @escaping @Sendable (RecordReference) -> String?,
    need: @escaping @Sendable (IndustryNeed.ID) -> IndustryNeed?,
    city: @escaping @Sendable (PilotCity.ID) -> PilotCity?,
    concept: @escaping @Sendable (Concept.ID) -> Concept? = { _ in nil },
    node: @escaping @Sendable (TaxonomyNode.ID) -> TaxonomyNode? = { _ in nil },
    text: @escaping @Sendable (RecordReference, RecordField) -> String? = { _, _ in nil },
    people: @escaping @Sendable (RecordReference) -> [String] = { _ in [] }
  ) {
    self.name = name
    self.need = need
    self.city = city
    self.concept = concept
    self.node = node
    self.text = text
    self.people = people
  }

  /// A record's name as a report may show it, or its identity when the name is unknown.
  func shownName(of record: RecordReference, _ disclosure: Disclosure) -> String {
    guard let name = name(record) else { return record.id }
    return record.kind == .experts ? disclosure.person(name) : disclosure.text(name, naming: people(record))
  }

  /// The first of a record's units as a report may show it; nil when it has none.
  func shownUnit(of record: RecordReference, _ disclosure: Disclosure) -> String? {
    let unit = text(record, .units)?.split(separator: RecordField.itemSeparator).first.map(String.init)
    return unit.map { disclosure.text($0, naming: people(record)) }
  }

  /// A matched word as a report may show it: any word of a record's text can be a person's name or a telephone number.
  func shownTerm(_ term: String, of record: RecordReference, _ disclosure: Disclosure) -> String {
    disclosure.text(term, naming: people(record))
  }

  /// A need's label, or its identity when the need is unknown.
  func label(of id: IndustryNeed.ID) -> String {
    need(id)?.label ?? id.text
  }

  /// The name of the city that a need belongs to, or what is known of its identity.
  func cityName(of id: IndustryNeed.ID) -> String? {
    need(id).map { cityName($0.city) }
  }

  /// A city's name, or its identity when the city is unknown.
  func cityName(_ id: PilotCity.ID) -> String {
    city(id)?.name ?? id.text
  }
}
