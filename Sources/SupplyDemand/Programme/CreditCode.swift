/// Checks unified social credit codes (统一社会信用代码).
///
/// By GB 32100-2015 a code has 18 characters of `alphabet`; the last is (31 − Σ cᵢ · 3^(i−1) mod 31) mod 31 over the 17
/// before it.
public enum CreditCode {
  /// Why a text is no code.
  public enum Problem: Hashable, Sendable {
    /// It has so many characters.
    case length(Int)
    /// It has a character that codes don't have.
    case character(Character)
    /// Its check digit isn't this one.
    case checkDigit(Character)
  }

  /// The characters by their values; I, O, S, V and Z aren't among them.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  /// `text` as a code is compared: without white space and hyphens, in capitals.
  public static func normalized(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "-" }.uppercased()
  }

  /// Why `text` is no code; nil when it is one. White space doesn't count.
  public static func problem(of text: String) -> Problem? {
    let code = Array(normalized(text))
    guard code.count == 18 else { return .length(code.count) }
    var sum = 0
    var weight = 1
    for character in code.dropLast() {
      guard let value = alphabet.firstIndex(of: character) else { return .character(character) }
      sum += value * weight
      weight = weight * 3 % 31
    }
    guard alphabet.contains(code[17]) else { return .character(code[17]) }
    let expected = alphabet[(31 - sum % 31) % 31]
    return code[17] == expected ? nil : .checkDigit(expected)
  }

  /// `text` as codes are compared when it is a code; nil when it is none.
  public static func valid(_ text: String) -> String? {
    problem(of: text) == nil ? normalized(text) : nil
  }
}
