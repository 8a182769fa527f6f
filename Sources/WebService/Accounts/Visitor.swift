import Reporting

/// Who asks, and what they may do.
struct Visitor: Sendable {
  /// What they may do.
  let permissions: Set<Permission>

  /// Somebody without an account; with `publicRead` they may read.
  /// Whether they have signed in.
  var isKnown: Bool { false }

  static func anonymous(publicRead: Bool) -> Visitor {
    Visitor(permissions: publicRead ? [.read] : [])
  }

  /// Whether they may do something.
  func may(_ permission: Permission) -> Bool { permissions.contains(permission) }

  /// How much of personal data they see.
  var disclosure: Disclosure { may(.personalData) ? .full : .masked }
}

extension Visitor {
  /// Makes sure that they may do something.
  ///
  /// - Throws: `Problem`, another one for those who haven't signed in.
  func require(_ permission: Permission) throws(Problem) {
    guard may(permission) else { throw isKnown ? .notAllowed : .signInNeeded }
  }
}
