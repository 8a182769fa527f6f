import Matching
import SupplyDemand

extension NeedEngine {
  /// Every so many documents that nobody has judged are listed too: nearly all of them are irrelevant.
  private static let unjudgedStride = 101

  /// What scores are made of: lines of query, document, grade (`-` for one that nobody has judged), surest concept,
  /// further concepts, meaning and neural cosine, under a header, by query and document.
  func featureLines(for collection: TestCollection) -> String {
    var lines = "query\tdocument\tgrade\tsurest\tfurther\tmeaning\tneural\n"
    for query in collection.queries {
      let grades = collection.judgments[query.id] ?? [:]
      for need in Self.needs(query) {
        for (number, (record, features)) in matcher.features(for: need, kind: .achievements).enumerated() {
          let grade = grades[record.id]
          guard grade != nil || number % Self.unjudgedStride == 0 else { continue }
          let values = [features.surest, features.further, features.meaning ?? 0, features.neural ?? 0]
          let cells = [query.id, record.id, grade.map(String.init) ?? "-"] + values.map { "\($0)" }
          lines += cells.joined(separator: "\t") + "\n"
        }
      }
    }
    return lines
  }
}
