import SupplyDemand

/// How much an occurrence in each field counts, and how long the field usually is.
///
/// The lengths are constants, not the collection's own averages, so that a record's score depends on the record alone
/// and adding other records never changes it.
struct FieldWeights: Sendable {
  /// One field's constants.
  struct Field: Sendable {
    /// What one occurrence in a text of usual length counts; the title is 1.
    let weight: Double
    /// The usual length in Unicode scalars.
    let usualLength: Double
  }

  private let fields: [Field]

  /// Weights follow how deliberately a field's words were chosen; lengths are the medians of the lists at hand
  /// (achievement titles 21, biographies 382, paper abstracts 200).
  init() {
    fields = RecordField.allCases.map { field in
      switch field {
      case .title: Field(weight: 1, usualLength: 21)
      case .name: Field(weight: 1, usualLength: 20)
      case .keywords: Field(weight: 0.9, usualLength: 20)
      case .fields, .directions: Field(weight: 1, usualLength: 20)
      case .industries: Field(weight: 0.6, usualLength: 12)
      case .abstract, .description: Field(weight: 0.25, usualLength: 200)
      case .biography: Field(weight: 0.4, usualLength: 382)
      case .units: Field(weight: 0.1, usualLength: 16)
      case .needs: Field(weight: 1, usualLength: 40)
      case .enterprises: Field(weight: 0.3, usualLength: 60)
      case .targetCities, .intendedCities, .contactedCities: Field(weight: 0, usualLength: 10)
      }
    }
  }

  /// The constants of a field.
  subscript(field: RecordField) -> Field { fields[field.index] }

  /// What one occurrence in a field of `length` scalars counts as a frequency, by BM25F.
  func frequency(of field: RecordField, length: Int, by bm25: BM25) -> Double {
    let field = self[field]
    return field.weight / bm25.lengthNormalization(length: Double(length), averageLength: field.usualLength)
  }
}

extension RecordField {
  /// The place in `allCases`.
  var index: Int {
    switch self {
    case .title: 0
    case .abstract: 1
    case .keywords: 2
    case .industries: 3
    case .units: 4
    case .name: 5
    case .fields: 6
    case .biography: 7
    case .description: 8
    case .directions: 9
    case .targetCities: 10
    case .intendedCities: 11
    case .contactedCities: 12
    case .needs: 13
    case .enterprises: 14
    }
  }
}
