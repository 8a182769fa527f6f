import CSodium

/// libsodium, made ready.
enum Sodium {
  /// Whether it is ready. Every call of the library comes after asking this.
  static let isReady = sodium_init() >= 0
}
