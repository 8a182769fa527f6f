import HTTPTypes
import Hummingbird
import Reporting

/// Answers the API's requests.
struct APIController: Sendable {
  let editions: Editions
  let gate: WorkGate
  let clock: ServiceClock
  /// The largest file that is taken, in bytes.
  let fileByteLimit: Int
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
    // A browser sends a session's cookie with any site's requests; a token is sent on purpose.
    if operation.method != .get, visitor.sessionHash != nil { throw Problem.tokenNeeded }
    try visitor.require(operation.permission)
    let edition = try editions.current
    let call = try await call(operation, request, context, edition)
    if call.arguments.flag("personal") { try visitor.require(.personalData) }
    guard operation.isKept else {
      let answer = try await gate.run { try await operation.work(call) }
      return Self.response(CachedAnswer(answer.json.text, links: links(answer, request, call)), to: request)
    }
    let answer = try await edition.cache.answer("\(operation.id)?\(call.arguments.key)") {
      try await gate.run {
        let answer = try await operation.work(call)
        return CachedAnswer(answer.json.text, links: links(answer, request, call))
      }
    }
    return Self.response(answer, to: request)
  }

  private func call(
    _ operation: Operation, _ request: Request, _ context: ServiceContext, _ edition: Edition
  ) async throws -> Operation.Call {
    var (json, file): (ByteBuffer?, [UInt8]) = (nil, [])
    switch operation.body {
    case .none: break
    case .json: json = try await request.body(upTo: Self.jsonByteLimit)
    case .file:
      file = Array(buffer: try await request.body(upTo: fileByteLimit))
      if file.isEmpty { throw Problem.badBody(Words("没有收到文件。", "The request has no file.")) }
    }
    let arguments = try Arguments(
      operation.parameters + [OpenAPIDocument.language], request: request, context: context, body: json)
    return Operation.Call(
      arguments: arguments, file: file, services: Operation.Services(editions: editions, clock: clock),
      visitor: context.visitor, edition: edition, language: arguments.choice("lang") ?? .zh)
  }

  /// The largest JSON body, in bytes.
  private static let jsonByteLimit = 1 << 20

  private func links(_ answer: Operation.Answer, _ request: Request, _ call: Operation.Call) -> String? {
    answer.page?.links(path: request.uri.path, call.arguments)
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
