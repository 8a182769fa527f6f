import HTTPTypes
import Hummingbird
import Reporting

/// An operation of the API. The routes and the document are both made from it, so that they agree.
struct Operation: Sendable {
  /// One request for it, checked.
  struct Call: Sendable {
    let arguments: Arguments
    let visitor: Visitor
    let edition: Edition
    let language: Language
  }

  /// What it gives.
  struct Answer: Sendable {
    let json: JSONValue
    /// The number of results there are and which of them these are, for a list that is given in pages.
    var page: Page?

    init(_ json: JSONValue, page: Page? = nil) {
      self.json = json
      self.page = page
    }
  }

  let id: String
  let method: HTTPRequest.Method
  /// The path below `/api/v1`, with its parameters in braces.
  let path: String
  let summary: Words
  let permission: Permission
  let parameters: [Parameter]
  let schema: Schema
  /// Whether its answer can be that something isn't found.
  let mayMiss: Bool
  let work: @Sendable (Call) async throws -> Answer

  /// An operation that reads.
  static func read(
    _ id: String, _ path: String, _ summary: Words, _ parameters: [Parameter] = [], gives schema: Schema,
    permission: Permission = .read, work: @escaping @Sendable (Call) async throws -> Answer
  ) -> Operation {
    Operation(
      id: id, method: .get, path: path, summary: summary, permission: permission, parameters: parameters,
      schema: schema, mayMiss: path.contains("{"), work: work)
  }

  /// The path as the router writes it.
  var route: String { path.replacing("{", with: ":").replacing("}", with: "") }
}
