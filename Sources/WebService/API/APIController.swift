import HTTPTypes
import Hummingbird
import Reporting

/// Answers the API's requests.
struct APIController: Sendable {
  let editions: Editions
  let gate: WorkGate
  let document: CachedAnswer

  /// Where the API begins.
  static let root = "/api/v1"

  /// Adds the API's routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get(RouterPath("\(Self.root)/openapi.json")) { request, _ in
      Self.response(document, to: request)
    }
    for operation in Operations.all {
      router.on(RouterPath(Self.root + operation.route), method: operation.method) { request, context in
        try await answer(operation, request, context)
      }
    }
  }

  private func answer(_ operation: Operation, _ request: Request, _ context: ServiceContext) async throws -> Response {
    let visitor = context.visitor
    try visitor.require(operation.permission)
    let arguments = try Arguments(
      operation.parameters + [OpenAPIDocument.language], request: request, context: context)
    if arguments.flag("personal") { try visitor.require(.personalData) }
    let edition = try editions.current
    let call = Operation.Call(
      arguments: arguments, visitor: visitor, edition: edition, language: arguments.choice("lang") ?? .zh)
    let path = request.uri.path
    let answer = try await edition.cache.answer("\(operation.id)?\(arguments.key)") {
      try await gate.run {
        let answer = try await operation.work(call)
        return CachedAnswer(answer.json.text, links: answer.page?.links(path: path, arguments))
      }
    }
    return Self.response(answer, to: request)
  }

  private static func response(_ answer: CachedAnswer, to request: Request) -> Response {
    var headers: HTTPFields = [.eTag: answer.tag, .cacheControl: "private, no-cache"]
    if let links = answer.links { headers[.link] = links }
    if request.headers[.ifNoneMatch].map({ matches($0, answer.tag) }) ?? false {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = "application/json; charset=utf-8"
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: answer.text)))
  }

  /// Whether an If-None-Match header names a tag; weak tags name it too, as the answer may have been packed on the way.
  private static func matches(_ header: String, _ tag: String) -> Bool {
    header.split(separator: ",").contains { item in
      let name = item.drop { $0.isWhitespace }
      return name == "*" || (name.hasPrefix("W/") ? name.dropFirst(2) : name) == tag
    }
  }
}

extension HTTPField.Name {
  fileprivate static var link: HTTPField.Name { HTTPField.Name("Link") ?? .location }
}
