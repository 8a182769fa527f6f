/// What the teams of a matcher and their members say, read once for many questions.
public struct TeamReadings: Sendable {
  /// The documents by their numbers.
  let read: [Int: ReadDocument]
}
