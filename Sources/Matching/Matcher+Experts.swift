import SupplyDemand

extension Matcher {
  /// The scores of the records of `kind`. An expert is as good as what shows it best, the expert's own text or an
  /// achievement that names the expert.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - document: A document that neither is scored nor shows anything.
  ///   - scores: The scores of a range of documents by their own texts.
  /// - Returns: A score for each record, in the records' order.
  func scores(
    of kind: RecordKind, leavingOut document: Int? = nil, by scores: (Range<Int>) -> [Int32]
  ) -> [Int32] {
    let range = catalog.range(of: kind)
    var best = scores(range)
    if let document, range.contains(document) { best[document - range.lowerBound] = .min }
    guard kind == .experts, !catalog.works.isEmpty else { return best }
    let achievements = catalog.range(of: .achievements)
    let shown = scores(achievements)
    for (expert, works) in catalog.works {
      for work in works where work != document {
        let place = expert - range.lowerBound
        best[place] = max(best[place], shown[work - achievements.lowerBound])
      }
    }
    return best
  }

  /// The evidence that shows a record best: its own, or for an expert an achievement's when that says more.
  func bestEvidence(
    of document: Int, leavingOut other: Int? = nil, by evidence: (Int) -> [Evidence]
  ) -> [Evidence] {
    var best = evidence(document)
    for work in catalog.works[document] ?? [] where work != other {
      let shown = evidence(work)
      if shown.total > best.total { best = shown }
    }
    return best
  }
}
