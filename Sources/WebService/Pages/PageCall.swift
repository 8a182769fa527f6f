import Hummingbird
import Reporting
import SupplyDemand
import Workbench

/// One request for a page.
struct PageCall: Sendable {
  let query: QueryItems
  let visitor: Visitor
  let edition: Edition
  let wording: Wording

  init(_ request: Request, _ context: ServiceContext, edition: Edition) throws {
    query = try QueryItems(request.uri.query ?? "")
    visitor = context.visitor
    self.edition = edition
    wording = Wording(directory: edition.answers.directory, disclosure: context.visitor.disclosure, language: .zh)
  }

  /// A value of the query that says something.
  func text(_ name: String) -> String? {
    query[name].map { $0.trimmingWhitespace() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A choice of the query; nil when none is made or it is none.
  func choice<Choice: RawRepresentable>(_ name: String, as type: Choice.Type = Choice.self) -> Choice?
  where Choice.RawValue == String {
    query[name].flatMap { Choice(rawValue: $0) }
  }

  /// A whole number of the query within a range.
  func integer(_ name: String, _ range: ClosedRange<Int>, otherwise: Int) -> Int {
    query[name].flatMap { Int($0) }.map { min(max($0, range.lowerBound), range.upperBound) } ?? otherwise
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingWhitespace() -> String {
    var rest = self[...].drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
