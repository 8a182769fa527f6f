public import SupplyDemand

/// A finding and the import it is from.
public struct StoredFinding: Hashable, Sendable {
  /// The imported file's name.
  public let file: String
  /// What the file was imported as.
  public let kind: RecordKind
  /// The finding.
  public let finding: Finding
}
