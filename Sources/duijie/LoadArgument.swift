import ArgumentParser
import SupplyDemand

/// A least and a greatest number: 0-3; 2 alone means exactly two, 1- one or more.
struct LoadArgument: ExpressibleByArgument {
  let range: ClosedRange<Int>

  init?(argument: String) {
    let most = AssignmentProblem.countLimit - 1
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let lower = Int(parts[0]), (0...most).contains(lower) else { return nil }
    if parts.count == 1 {
      range = lower...lower
    } else if parts[1].isEmpty {
      range = lower...most
    } else if let upper = Int(parts[1]), (lower...most).contains(upper) {
      range = lower...upper
    } else {
      return nil
    }
  }
}
