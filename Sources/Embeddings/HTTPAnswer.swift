internal import Foundation

/// What a server has answered.
struct HTTPAnswer: Sendable {
  let status: Int
  /// Where it sends its caller instead.
  let location: String?
  let body: Data

  var isSuccess: Bool { (200..<300).contains(status) }
  /// Whether the same request may fare better later.
  var isPassing: Bool { status == 429 || status >= 500 }
}
