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
        "license": .object(["name": .string("MIT")]),
      ]),
      "servers": .array([.object(["url": .string("/api/v1")])]),
      "security": .array([.object(["token": .array([])]), .object(["session": .array([])])]),
      "paths": paths,
      "components": .object([
        "schemas": .members(Schemas.all.map { JSONValue.Member($0.key, $0.value.document) }),
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
    .object([
      "operationId": .string(operation.id), "summary": .string("\(operation.summary.en) \(operation.summary.zh)"),
      "parameters": .array((operation.parameters + [Self.language]).map(\.document)), "responses": responses(operation),
    ])
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
