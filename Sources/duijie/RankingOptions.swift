import ArgumentParser

/// How much of a ranking is shown.
struct RankingOptions: ParsableArguments {
  @Option(help: "The most results to show.")
  var top = 10

  @Flag(help: "Show the reasons below each result; recommend and target also show what would raise it.")
  var explain = false

  func validate() throws {
    guard top > 0 else { throw ValidationError("--top wants a number of at least 1.") }
  }
}
