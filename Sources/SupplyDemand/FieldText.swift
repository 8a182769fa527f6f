/// The text of one field of a record, the form that is indexed and that evidence ranges count in.
public struct FieldText: Hashable, Sendable {
  /// The field.
  public let field: RecordField
  /// Its text; a list field's items are joined by `RecordField.itemSeparator`.
  public let text: String

  /// The text of a field.
  public init(_ field: RecordField, _ text: String) {
    self.field = field
    self.text = text
  }

  /// The items of a list field as one text.
  public init(_ field: RecordField, _ items: [String]) {
    self.init(field, items.joined(separator: RecordField.itemSeparator))
  }
}

extension Achievement {
  /// Its searchable fields, empty ones left out.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.title, title), FieldText(.abstract, abstract), FieldText(.keywords, keywords),
      FieldText(.industries, industries), FieldText(.units, ownerUnits),
    ].filter { !$0.text.isEmpty }
  }
}

extension Demand {
  /// Its searchable fields, empty ones left out.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.title, title), FieldText(.description, description), FieldText(.industries, industries),
      FieldText(.units, enterprise),
    ].filter { !$0.text.isEmpty }
  }
}

extension TechnicalProblem {
  /// Its searchable fields, empty ones left out. What solves it isn't among them: who is asked for by a problem should fit
  /// the problem, not an answer that it has already.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.title, title), FieldText(.description, description), FieldText(.industries, industries),
      FieldText(.units, enterprise),
    ].filter { !$0.text.isEmpty }
  }
}

extension Project {
  /// Its searchable fields, empty ones left out.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.title, title), FieldText(.description, description), FieldText(.industries, industries),
      FieldText(.units, units),
    ].filter { !$0.text.isEmpty }
  }
}

extension OpenSource {
  /// Its searchable fields, empty ones left out.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.title, title), FieldText(.description, description), FieldText(.industries, industries),
      FieldText(.units, units),
    ].filter { !$0.text.isEmpty }
  }
}

extension Expert {
  /// Its searchable fields, empty ones and personal data left out.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.fields, fields), FieldText(.keywords, keywords), FieldText(.biography, biography),
      FieldText(.units, unit),
    ].filter { !$0.text.isEmpty }
  }
}

extension ServiceTeam {
  /// Its searchable fields, empty ones and personal data left out.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.name, name), FieldText(.directions, directions), FieldText(.description, description),
      FieldText(.units, [leadUnit].filter { !$0.isEmpty } + units),
    ].filter { !$0.text.isEmpty }
  }
}

extension PilotCity {
  /// Its searchable fields, empty ones left out.
  public var fieldTexts: [FieldText] {
    [
      FieldText(.name, name), FieldText(.needs, needs.map(\.text)), FieldText(.enterprises, enterprises.map(\.text)),
    ].filter { !$0.text.isEmpty }
  }
}
