import SupplyDemand

/// Parts a cell and notes what is odd about its separators.
enum CellReader {
  /// The items of the cell at `cell`.
  static func items(of cell: TextRange, log: inout FindingLog) -> [CellSplitter.Item] {
    let outcome = CellSplitter(text: log.text).split(cell)
    if outcome.groupCount > 1 {
      log.note(.mixedSeparators, at: cell, facts: [String(outcome.groupCount)])
    }
    for range in outcome.idle + outcome.lonelyBrackets { log.note(.strayText, at: range) }
    return outcome.items
  }
}
