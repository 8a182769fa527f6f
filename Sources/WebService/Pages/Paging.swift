/// Which part of a long list a page shows, and where the parts before and after it are.
struct Paging {
  /// The number of all rows.
  let total: Int
  /// The number of the first row shown, from 1.
  let first: Int
  /// The number of the last row shown.
  let last: Int
  let previous: String?
  let following: String?
  /// The places of the rows shown.
  let places: Range<Int>

  private static let length = 50

  /// The part of `total` rows that a query's `offset` asks for.
  ///
  /// - Parameters:
  ///   - total: The number of all rows.
  ///   - path: Where the list is.
  ///   - names: What of the query belongs to the list, and is kept in the links.
  ///   - call: What is asked.
  init(total: Int, path: String, keeping names: [String], call: PageCall) {
    let start = min(call.integer("offset", 0...10_000_000, otherwise: 0), max(0, total - 1))
    let end = min(start + Self.length, total)
    let items = names.compactMap { name in call.text(name).map { (name, $0) } }
    func link(_ offset: Int) -> String { "\(path)?" + QueryItems.encoded(items + [("offset", String(offset))]) }
    self.total = total
    places = start..<max(start, end)
    first = start + 1
    last = end
    previous = start > 0 ? link(max(0, start - Self.length)) : nil
    following = end < total ? link(end) : nil
  }
}
