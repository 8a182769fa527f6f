public import SupplyDemand

/// Reads the obligations of teams, from the lines `kind, key, least, name, clause`.
public struct ObligationReader: Sendable {
  /// A reader.
  public init() {}

  /// The obligations in the order of the lines.
  ///
  /// - Throws: `IngestionError.invalidLine` for a line of an unknown kind or without a positive number.
  public func obligations(_ text: String, file: String) throws(IngestionError) -> [Obligation] {
    var obligations: [Obligation] = []
    for line in TabSeparatedLines(text).lines {
      guard let kind = ServiceTeam.Kind(rawValue: line["kind"]), let least = Int(line["least"]), least > 0,
        !line["key"].isEmpty
      else { throw .invalidLine(file: file, line: line.number, expected: "kind, key, positive number, name, clause") }
      obligations.append(
        Obligation(kind: kind, key: line["key"], name: line["name"], least: least, clause: line["clause"]))
    }
    return obligations
  }
}
