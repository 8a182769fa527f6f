import ChineseText
import SupplyDemand

/// A field of a document with its terms.
struct AnalyzedField: Sendable {
  /// The field.
  let field: RecordField
  /// The number of scalars of its text.
  let length: Int
  /// Its text, normalized.
  let text: NormalizedText
  /// All terms of its text, as `TextAnalyzer.terms(of:)` orders them.
  let terms: [TermOccurrence]
}

/// A term at a place of a document.
struct TermPlace: Sendable {
  /// The place of the field in the document.
  let field: Int
  /// The term and its place in the field's text.
  let occurrence: TermOccurrence

  /// The term.
  var key: TermKey { occurrence.key }
}

extension TextAnalyzer {
  /// A text with its terms.
  func analyzed(_ text: String, as field: RecordField = .title) -> AnalyzedField {
    let normalized = normalizer.normalize(text)
    return AnalyzedField(
      field: field, length: text.unicodeScalars.count, text: normalized, terms: occurrences(in: normalized))
  }

  /// The fields of a document with their terms.
  func analyzed(_ document: [FieldText]) -> [AnalyzedField] { document.map { analyzed($0.text, as: $0.field) } }
}
