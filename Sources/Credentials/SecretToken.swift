import CSodium

/// Texts that nobody can guess, and what is stored in their place.
public enum SecretToken {
  /// A new token: 43 letters, digits, hyphens and underscores that stand for 256 random bits.
  public static func make() -> String { text(of: randomBytes(count: 32)) }

  /// A new password that can be read out and typed: four groups of five letters and digits without look-alikes, 99 bits.
  public static func makePassword() -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    return (0..<4).map { _ in
      String((0..<5).map { _ in letters[Int(randombytes_uniform(UInt32(letters.count)))] })
    }.joined(separator: "-")
  }

  /// What is stored of a token, so that who reads the store can't use it: BLAKE2b, 256 bits.
  public static func hash(_ token: String) -> String {
    let bytes = Array(token.utf8)
    var hash = [UInt8](repeating: 0, count: 32)
    let result = unsafe crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
    return result == 0 ? text(of: hash) : ""
  }

  /// A token hidden by a new random pad, so that it looks different on every page: packed pages that also show what
  /// somebody else chose would give it away otherwise (the BREACH attack).
  public static func masked(_ token: String) -> String {
    let bytes = Array(token.utf8)
    let pad = randomBytes(count: bytes.count)
    return text(of: pad + zip(bytes, pad).map { $0 ^ $1 })
  }

  /// Whether a masked text hides `token`. Takes the same time for every text of a length.
  public static func unmask(_ masked: String, matches token: String) -> Bool {
    guard let bytes = bytes(of: masked), bytes.count == 2 * token.utf8.count else { return false }
    let half = bytes.count / 2
    return isEqual(zip(bytes[..<half], bytes[half...]).map { $0 ^ $1 }, Array(token.utf8))
  }

  private static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe sodium_memcmp(left, right, left.count) == 0
  }

  private static func randomBytes(count: Int) -> [UInt8] {
    precondition(Sodium.isReady, "libsodium gives no random numbers")
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe randombytes_buf(&bytes, count)
    return bytes
  }

  /// Bytes as base64url (RFC 4648) without padding.
  private static func text(of bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: bytes.count * 4 / 3 + 4)
    _ = unsafe sodium_bin2base64(&text, text.count, bytes, bytes.count, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func bytes(of text: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: text.utf8.count)
    var count = 0
    let result = unsafe sodium_base642bin(
      &bytes, bytes.count, text, text.utf8.count, nil, &count, nil, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    return result == 0 ? Array(bytes.prefix(count)) : nil
  }
}
