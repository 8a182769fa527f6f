public import SupplyDemand

/// What people have judged, as a test collection: the needs as queries, all records of a kind as documents.
public struct JudgedCollection: Sendable {
  /// Lines `id TAB text`, a line for each record of the kind, in the records' order.
  public let documents: String
  /// Lines `id TAB label`, a line for each judged need, by identity.
  public let queries: String
  /// Lines `need TAB record TAB grade`, grade 1 for relevant and 0 for not, by need and record.
  public let judgments: String

  /// The collection of `kind`. Where people disagree, the majority decides; a tie is left out, as is what isn't stored any
  /// more.
  public init(_ judgments: [RelevanceJudgment], of kind: SupplyKind, in records: Records) {
    let texts: [(id: String, fields: [FieldText])] =
      switch kind {
      case .teams: records.teams.map { ($0.id.text, $0.fieldTexts) }
      case .experts: records.experts.map { ($0.id.text, $0.fieldTexts) }
      case .achievements: records.achievements.map { ($0.id.text, $0.fieldTexts) }
      case .projects: records.projects.map { ($0.id.text, $0.fieldTexts) }
      case .openSources: records.openSources.map { ($0.id.text, $0.fieldTexts) }
      }
    let known = Set(texts.map(\.id))
    let labels = Dictionary(records.cities.flatMap(\.needs).map { ($0.id, $0.label) }) { first, _ in first }
    var votes: [IndustryNeed.ID: [String: Int]] = [:]
    for judgment in judgments where judgment.supply.kind == kind.recordKind {
      guard known.contains(judgment.supply.id), labels[judgment.need] != nil else { continue }
      votes[judgment.need, default: [:]][judgment.supply.id, default: 0] += judgment.isRelevant ? 1 : -1
    }
    let decided = votes.mapValues { $0.filter { $0.value != 0 } }.filter { !$0.value.isEmpty }
      .sorted { $0.key < $1.key }
    documents = texts.map { "\($0.id)\t\(Self.line($0.fields.map(\.text).joined(separator: " ")))\n" }.joined()
    queries = decided.map { "\($0.key)\t\(Self.line(labels[$0.key] ?? ""))\n" }.joined()
    self.judgments = decided.flatMap { need, votes in
      votes.sorted { $0.key < $1.key }.map { "\(need)\t\($0.key)\t\($0.value > 0 ? 1 : 0)\n" }
    }.joined()
  }

  /// A text on one line without tabs.
  private static func line(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
