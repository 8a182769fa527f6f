import Foundation
import Reporting

/// The items of a query or a form, as `application/x-www-form-urlencoded` has them.
struct QueryItems: Sendable {
  /// The items in their order; an item without a value has an empty one.
  let items: [(name: String, value: String)]

  /// - Throws: `Problem` when something isn't UTF-8 in percent signs.
  init(_ query: String) throws(Problem) {
    var items: [(String, String)] = []
    for item in query.split(separator: "&") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count > 1 ? parts[1] : "") else {
        throw .badBody(Words("编码有误，应为 UTF-8 的百分号编码。", "The query isn't UTF-8 in percent signs."))
      }
      items.append((name, value))
    }
    self.items = items
  }

  /// The value of the first item with a name.
  subscript(name: String) -> String? { items.first { $0.name == name }?.value }

  /// The values of all items with a name.
  func values(of name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }

  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }

  /// Items as a query.
  static func encoded(_ items: [(String, String)]) -> String {
    items.map { "\(encoded($0))=\(encoded($1))" }.joined(separator: "&")
  }

  /// A text as part of an address.
  static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  /// The unreserved characters of RFC 3986.
  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
