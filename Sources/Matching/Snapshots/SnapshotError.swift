/// Why a snapshot can't be used.
public enum SnapshotError: Error, Hashable {
  /// It isn't a snapshot, or of another version of the format.
  case unknownFormat
  /// It was made of other contents; what differs.
  case stale(SnapshotPart)
  /// It ends too early, or a checksum is wrong.
  case damaged
}

/// What a snapshot depends on.
public enum SnapshotPart: UInt8, Hashable, Sendable, CaseIterable {
  /// How texts are normalized: ICU and the tables of Traditional characters.
  case normalization
  /// The words of the lexicon.
  case lexicon
  /// Concepts and the words that show them.
  case taxonomy
  /// The words' vectors.
  case vectors
  /// The texts of the records.
  case records
  /// What is read out of a sample of them, by which a program that reads in another way is told.
  case reading
}
