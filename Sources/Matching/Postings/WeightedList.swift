/// A list of a query and what a step of its levels is worth.
struct WeightedList: Sendable {
  /// The list's number.
  let list: Int
  /// The highest level on it.
  let maximum: UInt8
  /// What a level adds to a score for each of its steps at most, above 0: a level of b stands for at most b times this,
  /// and for more than b − 1 times.
  let worth: Double
}
