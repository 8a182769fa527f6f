import Foundation
public import Testing

/// Expects `text` to be the whole of the snapshot `name`, a file in `Snapshots` beside the calling test file.
///
/// With `DUIJIE_RENEW_SNAPSHOTS=1` in the environment the file is written instead; look at the difference before
/// committing it.
public func expectSnapshot(
  _ text: String, named name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["DUIJIE_RENEW_SNAPSHOTS"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  guard text != expected else { return }
  let pairs = zip(lines(of: text), lines(of: expected)).enumerated()
  let first = pairs.first { $0.element.0 != $0.element.1 }
  let difference =
    first.map { "line \($0.offset + 1):\n  is:       \($0.element.0)\n  expected: \($0.element.1)" }
    ?? "one is the beginning of the other"
  Issue.record(
    "\(name) differs at \(difference)\nDUIJIE_RENEW_SNAPSHOTS=1 swift test renews it.", sourceLocation: sourceLocation)
}

private func lines(of text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}
