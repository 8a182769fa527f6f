import Matching
import SupplyDemand

extension NeedEngine {
  /// About so many documents that nobody has judged are listed too: nearly all of them are irrelevant.
  private static let unjudgedCount = 400

  /// What scores are made of, under a header, by query and document: lines of query, document, grade (`-` for one that
  /// nobody has judged) and the features, which are others for queries that are texts than for such that list needs. The
  /// first query tells which; queries of the other kind are left out.
  func featureLines(for collection: TestCollection) -> String {
    let areTexts = collection.queries.first.map { matcher.needs(in: $0.text) == nil } ?? false
    let names = areTexts ? ["coverage", "concepts", "meaning"] : ["surest", "further", "meaning", "neural"]
    let stride = max(1, collection.documents.count / Self.unjudgedCount)
    var lines = (["query", "document", "grade"] + names).joined(separator: "\t") + "\n"
    for query in collection.queries {
      let grades = collection.judgments[query.id] ?? [:]
      for features in areTexts ? textFeatures(of: query) : needFeatures(of: query) {
        for (number, (record, values)) in features.enumerated() {
          let grade = grades[record.id]
          guard grade != nil || number % stride == 0 else { continue }
          let cells = [query.id, record.id, grade.map(String.init) ?? "-"] + values.map { "\($0)" }
          lines += cells.joined(separator: "\t") + "\n"
        }
      }
    }
    return lines
  }

  private typealias Features = [(record: RecordReference, values: [Double])]

  private func needFeatures(of query: TestCollection.Query) -> [Features] {
    (matcher.needs(in: query.text) ?? []).map { need in
      matcher.features(for: need, kind: .achievements).map { record, features in
        (record, [features.surest, features.further, features.meaning ?? 0, features.neural ?? 0])
      }
    }
  }

  private func textFeatures(of query: TestCollection.Query) -> [Features] {
    guard matcher.needs(in: query.text) == nil else { return [] }
    return [
      matcher.features(for: query.texts, kind: .achievements).map { record, features in
        (record, [features.coverage, features.concepts, features.meaning ?? 0])
      }
    ]
  }
}
