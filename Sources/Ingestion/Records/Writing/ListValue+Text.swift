extension ListValue {
  /// An amount in plain digits, without an exponent, so that reading it gives the same number: 50, 12.5, 0.00005.
  ///
  /// - Parameter amount: A finite number of at least 0.
  /// - Returns: Digits with at most one point.
  public static func plainDigits(_ amount: Double) -> String {
    let parts = amount.description.split(separator: "e", maxSplits: 1)
    var mantissa = String(parts[0])
    if mantissa.hasSuffix(".0") { mantissa.removeLast(2) }
    guard parts.count == 2, let power = Int(parts[1]) else { return mantissa }
    let point = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = point.joined()
    let place = (point.first?.count ?? 0) + power
    if place <= 0 { return "0." + String(repeating: "0", count: -place) + digits }
    return digits + String(repeating: "0", count: max(0, place - digits.count))
  }
}
