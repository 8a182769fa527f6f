import Foundation
import Hummingbird
import Reporting
import SupplyDemand

/// What every page is made with: the records, the templates, and the gate before heavy work.
struct PageService: Sendable {
  let editions: Editions
  let gate: WorkGate
  let renderer: PageRenderer

  /// A page that depends on the records and what is asked alone, so that it is kept for all who see as much.
  func page(
    _ request: Request, _ context: ServiceContext, permission: Permission = .read, _ template: PageTemplate,
    _ make: @escaping @Sendable (PageCall) async throws -> (title: String, model: Any)
  ) async throws -> Response {
    try context.visitor.require(permission)
    let edition = try editions.current
    let call = try PageCall(request, context, edition: edition)
    let view = context.visitor.permissions.map(\.rawValue).sorted().joined(separator: ",")
    let answer = try await edition.cache.answer("\(request.uri.string)|\(view)") {
      try await gate.run {
        let (title, model) = try await make(call)
        return CachedAnswer(renderer.content(template, model), title: title)
      }
    }
    return renderer.response(title: answer.title, content: answer, request, context)
  }

  /// A record of a table, by the part of the path that holds its identity.
  func record<Record>(
    _ context: ServiceContext, _ table: [String: Record], _ kind: RecordKind
  ) throws(Problem) -> Record {
    let id = context.parameters.get("id")?.removingPercentEncoding ?? ""
    guard let record = table[id] else {
      throw .notFound(Words("编号为“\(id)”的\(kind.words.zh)", "record “\(id)” among the \(kind.words.en)"))
    }
    return record
  }
}
