import HTTPTypes
import Reporting

/// The API as OpenAPI 3.1 describes it, made from its operations.
struct OpenAPIDocument {
  let operations: [Operation]
  let version: String

  /// The document.
  var json: JSONValue {
    .object([
      "openapi": .string("3.1.0"),
      "info": .object([
        "title": .string("Duijie 对接"), "version": .string(version),
        "description": .string(
          "Who fits which pilot city's need, how well, and why. 谁适合服务哪座试点城市的哪项需求，有多合适，为什么。"),
        "license": .object(["name": .string("Apache-2.0")]),
      ]),
      "servers": .array([.object(["url": .string("/api/v1")])]),
      "security": .array([.object(["token": .array([])]), .object(["session": .array([])])]),
      "paths": paths,
      "components": .object([
        "schemas": .members(
          (Array(Schemas.all) + Array(Schemas.banks) + Array(Schemas.plans) + Array(Schemas.applications)
            + Array(Schemas.work)).map {
              JSONValue.Member($0.key, $0.value.document)
            }),
        "securitySchemes": .object([
          "token": .object(["type": .string("http"), "scheme": .string("bearer")]),
          "session": .object(["type": .string("apiKey"), "in": .string("cookie"), "name": .string("duijie")]),
        ]),
      ]),
    ])
  }

  private var paths: JSONValue {
    var paths: [(path: String, members: [JSONValue.Member])] = []
    for operation in operations {
      let member = JSONValue.Member(operation.method.rawValue.lowercased(), document(of: operation))
      if let place = paths.firstIndex(where: { $0.path == operation.path }) {
        paths[place].members.append(member)
      } else {
        paths.append((operation.path, [member]))
      }
    }
    return .members(paths.map { JSONValue.Member($0.path, .members($0.members)) })
  }

  private func document(of operation: Operation) -> JSONValue {
    let parameters = (operation.parameters + [Self.language]).filter { $0.location != .body }
    return .members(
      [
        .init("operationId", .string(operation.id)),
        .init("summary", .string("\(operation.summary.en) \(operation.summary.zh)")),
        .init("parameters", .array(parameters.map(\.document))),
      ] + (body(of: operation).map { [.init("requestBody", $0)] } ?? []) + [
        .init("responses", responses(operation))
      ])
  }

  /// What is sent with a request.
  private func body(of operation: Operation) -> JSONValue? {
    let members = operation.parameters.filter { $0.location == .body }
    switch operation.body {
    case .none: return nil
    case .file:
      return .object([
        "required": .boolean(true),
        "content": .object(["application/octet-stream": .object(["schema": .object([:])])]),
      ])
    case .json:
      let schema = JSONValue.object([
        "type": .string("object"), "required": .strings(members.filter(\.isRequired).map(\.name)),
        "additionalProperties": .boolean(false),
        "properties": .members(members.map { JSONValue.Member($0.name, $0.bodySchema) }),
      ])
      return .object([
        "required": .boolean(true), "content": .object(["application/json": .object(["schema": schema])]),
      ])
    }
  }

  /// In which language sentences are worded.
  static let language = Parameter.query(
    "lang", Language.self, Words("语言，默认 zh。", "The language of sentences; zh by default."))

  private func responses(_ operation: Operation) -> JSONValue {
    let success = JSONValue.object([
      "description": .string("What was asked for. 所查内容。"),
      "content": .object(["application/json": .object(["schema": operation.schema.document])]),
    ])
    let problems: [(String, String)] =
      [("400", "A parameter is wrong. 参数有误。"), ("401", "Sign-in needed. 需要登录。"), ("403", "Not allowed. 没有权限。")]
      + (operation.mayMiss ? [("404", "Not found. 未找到。")] : [])
      + (operation.method == .get
        ? []
        : [("409", "It can't be done as things are. 操作不能完成。"), ("413", "Too large. 内容过大。")])
      + [("429", "Too many requests. 请求过多。"), ("503", "Busy or starting. 繁忙或正在启动。")]
    return .members(
      [JSONValue.Member("200", success)]
        + (operation.method == .get ? [.init("304", .object(["description": .string("As before. 未变化。")]))] : [])
        + problems.map { JSONValue.Member($0, Self.problem($1)) })
  }

  private static func problem(_ description: String) -> JSONValue {
    .object([
      "description": .string(description),
      "content": .object([
        "application/problem+json": .object(["schema": Schema.named("Problem").document])
      ]),
    ])
  }
}
