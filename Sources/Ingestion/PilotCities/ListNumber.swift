/// Reads the number of a row.
enum ListNumber {
  /// The largest gap between two numbers that lost rows explain; a larger number belongs to something else.
  static let largestGap = 20

  /// The number that `scalars` print, in ASCII or full-width digits; nil for anything else.
  static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard (1...4).contains(scalars.count) else { return nil }
    let folded = PlainText.fold(scalars)
    return folded.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(folded) : nil
  }
}
