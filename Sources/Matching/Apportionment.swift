/// Shares a whole number out without a remainder.
enum Apportionment {
  /// The parts of `whole` that are in proportion to `weights`, which are 0 or more: rounded down from the first on, so that
  /// the first so many always have the same sum. All 0 when the weights are.
  static func parts(of whole: Int32, by weights: [Int32]) -> [Int32] {
    let sum = weights.reduce(Int64(0)) { $0 + Int64($1) }
    guard sum > 0 else { return weights.map { _ in 0 } }
    var (asked, given) = (Int64(0), Int32(0))
    return weights.map { weight in
      asked += Int64(weight)
      let upToHere = Int32(asked * Int64(whole) / sum)
      defer { given = upToHere }
      return upToHere - given
    }
  }
}
