import HTTPTypes
import Hummingbird
import Reporting
import Storage

/// An operation of the API. The routes and the document are both made from it, so that they agree.
struct Operation: Sendable {
  /// One request for it, checked.
  struct Call: Sendable {
    let arguments: Arguments
    /// The bytes of a file that was sent.
    let file: [UInt8]
    let services: Services
    let visitor: Visitor
    let edition: Edition
    let language: Language
  }

  /// What operations work with besides the records.
  struct Services: Sendable {
    let editions: Editions
    let clock: ServiceClock

    /// What is stored.
    var store: Store { editions.store }
  }

  /// What is sent with a request for it.
  enum Body {
    case none
    /// A JSON object of the parameters that are in the body.
    case json
    /// A file.
    case file
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
  var body = Body.none
  /// Whether the answer depends on the records and the arguments alone, so that it is kept.
  var isKept = true
  /// Whether its answer can be that something isn't found.
  var mayMiss: Bool
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

  /// An operation that reads what was stored besides the records.
  static func readWork(
    _ id: String, _ path: String, _ summary: Words, _ parameters: [Parameter] = [], gives schema: Schema,
    permission: Permission, mayMiss: Bool = false, work: @escaping @Sendable (Call) async throws -> Answer
  ) -> Operation {
    var operation = read(id, path, summary, parameters, gives: schema, permission: permission, work: work)
    operation.isKept = false
    operation.mayMiss = operation.mayMiss || mayMiss
    return operation
  }

  /// An operation that writes.
  static func write(
    _ id: String, _ method: HTTPRequest.Method, _ path: String, _ summary: Words, _ parameters: [Parameter],
    body: Body = .json, gives schema: Schema, permission: Permission,
    work: @escaping @Sendable (Call) async throws -> Answer
  ) -> Operation {
    Operation(
      id: id, method: method, path: path, summary: summary, permission: permission, parameters: parameters,
      schema: schema, body: body, isKept: false, mayMiss: true, work: work)
  }

  /// The path as the router writes it.
  var route: String { path.replacing("{", with: ":").replacing("}", with: "") }
}
