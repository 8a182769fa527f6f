import ArgumentParser
import Workbench

/// A least and a greatest number: 0-3; 2 alone means exactly two, 1- one or more.
struct LoadArgument: ExpressibleByArgument {
  let range: ClosedRange<Int>

  init?(argument: String) {
    guard let range = ScenarioText.load(argument) else { return nil }
    self.range = range
  }
}
