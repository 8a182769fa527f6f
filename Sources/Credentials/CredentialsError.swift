/// Why a password can't be hashed.
public enum CredentialsError: Error, Hashable, Sendable {
  /// There isn't the memory that hashing needs, or the library isn't ready.
  case outOfMemory
}

extension CredentialsError: CustomStringConvertible {
  /// What happened and what to do, in English.
  public var description: String {
    "A password can't be hashed: that takes 64 MiB of memory, which aren't there. Free some, then try again."
  }
}
