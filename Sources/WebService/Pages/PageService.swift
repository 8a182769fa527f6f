import Foundation
import Hummingbird
import Reporting
import Storage
import SupplyDemand

/// What every page is made with: the records, the templates, and the gate before heavy work.
struct PageService: Sendable {
  let editions: Editions
  let gate: WorkGate
  let renderer: PageRenderer
  let clock: ServiceClock

  /// A page that depends on the records and what is asked alone, so that it is kept for all who see as much; one that shows
  /// work (dispatches, judgments, progress) is made anew when that changes.
  func page(
    _ request: Request, _ context: ServiceContext, permission: Permission = .read, _ template: PageTemplate,
    showsWork: Bool = false, isPersonal: Bool = false,
    _ make: @escaping @Sendable (PageCall) async throws -> (title: String, model: Any)
  ) async throws -> Response {
    try context.visitor.require(permission)
    let edition = try editions.current
    let call = try PageCall(request, context, edition: edition)
    let person = isPersonal ? context.visitor.account?.id.text ?? "" : ""
    // What is overdue changes with the day.
    let work = showsWork ? "\(editions.workNumber)|\(LocalTime.day(clock.now))" : ""
    let answer = try await edition.cache.answer("\(request.uri.string)|\(context.visitor.view)|\(work)|\(person)") {
      try await gate.run {
        let (title, model) = try await make(call)
        return CachedAnswer(renderer.content(template, model), title: title)
      }
    }
    return renderer.response(title: answer.title, content: answer, request, context)
  }

  /// Notes that records were handed out with personal data in full.
  func noteExport(_ name: String, _ context: ServiceContext, at time: Int) throws {
    guard context.visitor.disclosure == .full, let account = context.visitor.account else { return }
    try editions.store.addAuditEntry(.recordsExported, of: AuditSubject("exports/\(name)"), at: time, by: account.id)
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
