public import SupplyDemand

/// Reads how much each kind of evidence counts, from the lines `name, embedded, neural` that
/// `Tools/calibrate` writes: a column for the vectors that come with the program alone, one for a neural model beside them.
public struct EvidenceWeightReader: Sendable {
  /// A reader.
  public init() {}

  /// The weights, of the column for a neural model or of the other.
  ///
  /// - Throws: `IngestionError.invalidLine` for a line whose value isn't a number; `damagedFile` when a weight is missing.
  public func weights(_ text: String, withNeural: Bool, file: String) throws(IngestionError) -> EvidenceWeights {
    let column = withNeural ? "neural" : "embedded"
    var values: [String: Double] = [:]
    for line in TabSeparatedLines(text).lines {
      guard let value = Double(line[column]), value.isFinite else {
        throw .invalidLine(file: file, line: line.number, expected: "name, number, number")
      }
      values[line["name"]] = value
    }
    func value(_ name: String) throws(IngestionError) -> Double {
      guard let value = values[name] else { throw .damagedFile(file, expected: "a line for \(name)") }
      return value
    }
    let text = TextWeights(
      prior: try value("text-prior"), coverage: try value("text-coverage"),
      coverageBend: try value("text-coverage-bend"), concept: try value("text-concept"),
      meaning: try value("text-meaning"), meaningOffset: try value("text-meaning-offset"))
    return EvidenceWeights(
      prior: try value("prior"), concept: try value("concept"), furtherConcept: try value("further-concept"),
      meaning: try value("meaning"), meaningOffset: try value("meaning-offset"), neural: try value("neural"),
      neuralOffset: try value("neural-offset"), text: text)
  }
}
