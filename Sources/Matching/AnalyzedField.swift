import ChineseText
import SupplyDemand

/// A field of a document with its terms.
struct AnalyzedField: Sendable {
  /// The field.
  let field: RecordField
  /// The number of scalars of its text.
  let length: Int
  /// All terms of its text, as `TextAnalyzer.terms(of:)` orders them.
  let terms: [Term]
}

extension TextAnalyzer {
  /// The fields of a document with their terms.
  func analyzed(_ document: [FieldText]) -> [AnalyzedField] {
    document.map {
      AnalyzedField(field: $0.field, length: $0.text.unicodeScalars.count, terms: terms(of: $0.text))
    }
  }
}
