internal import SupplyDemand

/// Finds printed labels and what is filled in beside them.
struct FormLabels<ID: Hashable & Sendable>: Sendable {
  private let ids: [String: ID]

  /// Labels by what they ask for.
  init(_ labels: [ID: [String]]) {
    var ids: [String: ID] = [:]
    for (id, names) in labels {
      for name in names { ids[ComparisonKey(name).text] = id }
    }
    self.ids = ids
  }

  /// What the label that is all of a cell asks for; nil for a cell without one. Notes behind a label (300字以内) don't count.
  func id(of cell: FormRow.Cell) -> ID? { id(ofLabel: cell.text) }

  private func id(ofLabel text: some StringProtocol) -> ID? {
    let key = ComparisonKey(CellText.cleaned(String(text))).text
    return ids[key] ?? ids[FormNotes.removed(from: key)]
  }

  /// The label that a cell begins with, and the rest of the cell behind the colon or the line; nil for a cell without one.
  func inline(_ cell: FormRow.Cell) -> (id: ID, rest: FormRow.Cell)? {
    if let end = cell.text.firstIndex(of: "\n"), let id = id(ofLabel: cell.text[..<end]) {
      return (id, cell.holding(cell.text[cell.text.index(after: end)...]))
    }
    guard let colon = cell.text.firstIndex(where: { "：:".contains($0) }), let id = id(ofLabel: cell.text[..<colon])
    else { return nil }
    return (id, cell.holding(cell.text[cell.text.index(after: colon)...]))
  }

  /// Every label in a row with the cell that answers it: the rest of its own, or the next unless that is a label. A label
  /// without an answer has an empty cell.
  func answers(in row: FormRow) -> [(id: ID, answer: FormRow.Cell)] {
    var answers: [(id: ID, answer: FormRow.Cell)] = []
    var index = 0
    while index < row.cells.count {
      let cell = row.cells[index]
      index += 1
      if let id = id(of: cell) {
        let next = index < row.cells.count ? row.cells[index] : nil
        if let next, self.id(of: next) == nil, inline(next) == nil {
          answers.append((id, next))
          index += 1
        } else {
          answers.append((id, cell.holding("")))
        }
      } else if let (id, rest) = inline(cell) {
        let next = index < row.cells.count ? row.cells[index] : nil
        if rest.isBlank, let next, self.id(of: next) == nil, inline(next) == nil {
          answers.append((id, next))
          index += 1
        } else {
          answers.append((id, rest))
        }
      }
    }
    return answers
  }
}
