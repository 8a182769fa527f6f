import SupplyDemand

extension ConceptGraph {
  /// How many of a concept's words its passage has.
  private static let passageWords = 14

  /// A concept in words, as a neural model is asked for it: its name and its surest words.
  func passage(of concept: Int) -> String {
    let words = concepts[concept].sureTerms
    return concepts[concept].name + "：" + words.prefix(Self.passageWords).map(\.text).joined(separator: "、")
  }
}

extension [FieldText] {
  /// What the author of a record says of it, without units and enterprises, whose names tell of other things too.
  var statements: [FieldText] { filter { ![.units, .enterprises].contains($0.field) } }

  /// The statements as a neural model is asked for them.
  var passage: String { statements.map(\.text).joined(separator: "\n") }
}
