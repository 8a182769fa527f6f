import Reporting

/// A part of a long list.
struct Page: Hashable, Sendable {
  /// The number of all results.
  let total: Int
  /// The number of results before these.
  let offset: Int
  /// The most results in a part.
  let limit: Int

  /// The parameters of a list that is given in parts.
  static let parameters: [Parameter] = [
    .query(
      "limit", .integer(1...200, otherwise: 50), Words("每页最多条数。", "The most results in one answer.")),
    .query(
      "offset", .integer(0...10_000_000, otherwise: 0), Words("跳过的条数。", "How many results to pass over.")),
  ]

  /// The part that arguments ask for.
  init(_ arguments: Arguments, total: Int) {
    self.total = total
    offset = arguments.integer("offset") ?? 0
    limit = arguments.integer("limit") ?? 50
  }

  /// The places of the part's results in the list.
  var places: Range<Int> { min(offset, total)..<min(offset + limit, total) }

  /// The Link header (RFC 8288) to the parts before and after; nil when there are none.
  func links(path: String, _ arguments: Arguments) -> String? {
    func link(_ offset: Int, _ relation: String) -> String {
      "<\(path)?\(arguments.query(replacing: ["offset": String(offset), "limit": String(limit)]))>; rel=\"\(relation)\""
    }
    let links =
      (offset > 0 ? [link(max(0, offset - limit), "prev")] : [])
      + (offset + limit < total ? [link(offset + limit, "next")] : [])
    return links.isEmpty ? nil : links.joined(separator: ", ")
  }

  /// `{total, offset, limit, results}`.
  func json(_ results: [JSONValue]) -> JSONValue {
    .object([
      "total": .integer(total), "offset": .integer(offset), "limit": .integer(limit), "results": .array(results),
    ])
  }

  /// The schema of such a list.
  static func schema(of results: Schema) -> Schema {
    .object(["total": .integer, "offset": .integer, "limit": .integer, "results": .list(results)])
  }
}
