/// The numbers that an axis from 0 is marked with: multiples of 1, 2 or 5 times a power of ten.
struct AxisTicks: Hashable, Sendable {
  /// The numbers from 0, rising, at least two; the last is not less than the greatest value.
  let values: [Double]
  /// How many decimals they need.
  let decimals: Int

  /// Ticks for values up to `maximum`; a maximum that isn't positive and finite counts as 1. When values are whole
  /// numbers, so are the ticks.
  init(upTo maximum: Double, isWhole: Bool = false) {
    let greatest = maximum.isFinite && maximum > 1e-9 ? maximum : 1
    let least = greatest / 7
    var power = 1.0
    var decimals = 0
    while power * 10 <= least { power *= 10 }
    while power > least, !(isWhole && power == 1) {
      power /= 10
      decimals += 1
    }
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? power * 10
    let count = max(1, Int((greatest / step).rounded(.up)))
    self.values = (0...count).map { Double($0) * step }
    self.decimals = step >= 1 ? 0 : decimals
  }

  /// The last number.
  var end: Double { values.last ?? 1 }
}
