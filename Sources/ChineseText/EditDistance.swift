/// How many letters must be put in, taken out or changed to make one text of another (Levenshtein 1966).
enum EditDistance {
  /// The distance as a part of the longer text's length: 0 for equal texts, 1 for nothing in common.
  ///
  /// - Complexity: O(nm).
  static func relative(_ left: String, _ right: String) -> Double {
    let longer = max(left.count, right.count)
    return longer == 0 ? 0 : Double(between(Array(left), Array(right))) / Double(longer)
  }

  private static func between(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
