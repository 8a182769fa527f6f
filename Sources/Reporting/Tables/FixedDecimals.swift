/// Numbers as people read them: with a fixed number of decimals.
enum FixedDecimals {
  /// `value` with `decimals` digits after the point, the nearest such number, ties to the even digit as C's printf.
  ///
  /// Numbers too large to have decimals, and those that aren't finite, are written in full.
  static func text(_ value: Double, decimals: Int) -> String {
    let power = (0..<max(0, decimals)).reduce(1.0) { product, _ in product * 10 }
    let scaled = value.magnitude * power
    guard scaled < 0x1p53 else { return value.description }
    let whole = scaled.rounded(.down)
    // The product's own rounding error decides what looks like a tie: 1.115 is below the tie, 1.115 * 100 above.
    let fraction = (scaled - whole) + (-scaled).addingProduct(value.magnitude, power)
    let isUp = fraction > 0.5 || (fraction == 0.5 && Int(whole) % 2 == 1)
    var digits = String(Int(whole) + (isUp ? 1 : 0))
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let point = digits.index(digits.endIndex, offsetBy: -max(0, decimals))
    let sign = value < 0 && digits.contains { $0 != "0" } ? "-" : ""
    return sign + digits[..<point] + (decimals > 0 ? "." + digits[point...] : "")
  }
}
