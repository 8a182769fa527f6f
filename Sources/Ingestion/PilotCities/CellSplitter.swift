import SupplyDemand

/// Parts a cell into its items: 、 parts items, ， and ； part groups of items. What stands in brackets or quotation
/// marks stays together.
struct CellSplitter {
  /// An item of a cell, or of the inside of parentheses.
  struct Item: Hashable, Sendable {
    /// Where it stands, without white space at its ends; never empty.
    let range: TextRange
    /// Its group, from 1.
    let group: Int
  }

  /// A cell's items and what is odd about them.
  struct Outcome: Sendable {
    var items: [Item] = []
    /// The number of groups that hold items.
    var groupCount = 0
    /// Separators that part nothing.
    var idle: [TextRange] = []
    /// Brackets without a partner.
    var lonelyBrackets: [TextRange] = []
  }

  /// 、 and its half-width and small forms.
  private static let itemSeparators: Set<Unicode.Scalar> = ["、", "\u{FF64}", "\u{FE51}"]
  /// ， and ； with their half-width and small forms, and line breaks within a quoted field.
  private static let groupSeparators: Set<Unicode.Scalar> = [
    "，", "；", ",", ";", "\u{FE50}", "\u{FE54}", "\u{FE10}", "\u{FE14}", "\n", "\r",
  ]

  let text: ListText

  /// The items of the cell at `cell`.
  func split(_ cell: TextRange) -> Outcome {
    var outcome = Outcome()
    let pairs = BracketPairs(in: text.scalars, range: cell)
    outcome.lonelyBrackets = pairs.lonely.map { TextRange($0, $0 + 1) }
    var (start, offset, isNewGroup) = (cell.start, cell.start, true)
    func close(at end: Int, separator: Int?) {
      let range = item(TextRange(start, end))
      if !range.isEmpty {
        if isNewGroup { outcome.groupCount += 1 }
        outcome.items.append(Item(range: range, group: outcome.groupCount))
        isNewGroup = false
      } else if let separator, !text.trimmed(TextRange(separator, separator + 1)).isEmpty {
        outcome.idle.append(TextRange(separator, separator + 1))
      }
    }
    while offset < cell.end {
      let scalar = text.scalars[offset]
      let partsGroups = Self.groupSeparators.contains(scalar)
      if partsGroups || Self.itemSeparators.contains(scalar) {
        close(at: offset, separator: offset)
        isNewGroup = isNewGroup || partsGroups
        start = offset + 1
      }
      offset = (pairs.partners[offset] ?? offset) + 1
    }
    close(at: cell.end, separator: nil)
    return outcome
  }

  /// `range` without white space and full stops at its ends.
  private func item(_ range: TextRange) -> TextRange {
    var trimmed = text.trimmed(range)
    while !trimmed.isEmpty, text.scalars[trimmed.end - 1] == "。" {
      trimmed = text.trimmed(TextRange(trimmed.start, trimmed.end - 1))
    }
    return trimmed
  }
}
