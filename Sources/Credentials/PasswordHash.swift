import CSodium

/// Hashes of passwords by Argon2id (RFC 9106), which costs an attacker memory and time for every guess.
///
/// The text of a hash holds its own parameters and salt, so that hashes made with others stay valid.
public enum PasswordHash {
  /// A hash of `password` with a new salt. Takes about a tenth of a second and 64 MiB.
  ///
  /// - Throws: `CredentialsError.outOfMemory`.
  public static func make(_ password: String) throws(CredentialsError) -> String {
    guard Sodium.isReady else { throw .outOfMemory }
    var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    let result = unsafe crypto_pwhash_str(
      &hash, bytes, UInt64(bytes.count), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
      Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
    guard result == 0 else { throw .outOfMemory }
    return String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether `hash` is one of `password`; false for what is no hash. Takes as long as making one.
  public static func matches(_ password: String, _ hash: String) -> Bool {
    guard Sodium.isReady else { return false }
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    return unsafe crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
  }
}
