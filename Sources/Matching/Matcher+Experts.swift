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
    let members = catalog.members(of: kind)
    var best = members.scores(recent: catalog.recent, scores)
    if let document, let place = (0..<members.count).first(where: { members[$0] == document }) { best[place] = .min }
    guard kind == .experts, !catalog.works.isEmpty else { return best }
    let shown = DocumentScores(first: catalog.members(of: .achievements).first, recent: catalog.recent, scores)
    for place in best.indices where members[place] != document {
      for work in catalog.works[members[place]] ?? [] where work != document {
        best[place] = max(best[place], shown[work])
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
