/// Words amounts of money.
enum Money {
  /// An amount in 元 as 万元 with as many decimals as it needs: 55, 0.5.
  static func wan(_ yuan: Int) -> String {
    let (whole, rest) = yuan.quotientAndRemainder(dividingBy: 10_000)
    guard rest != 0 else { return String(whole) }
    var decimals = String(abs(rest))
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (yuan < 0 && whole == 0 ? "-" : "") + "\(whole).\(decimals)"
  }
}
