import SupplyDemand

/// Collects findings about one text.
struct FindingLog {
  let text: ListText
  private(set) var findings: [Finding] = []

  init(text: ListText) {
    self.text = text
  }

  /// Notes what stands at `range`.
  mutating func note(_ kind: FindingKind, at range: TextRange, facts: [String] = []) {
    let location = text.location(of: range.start)
    findings.append(Finding(kind, at: location, quoting: text.slice(range), facts: facts))
  }

  /// Notes something about the whole list.
  mutating func noteWhole(_ kind: FindingKind, facts: [String]) {
    findings.append(Finding(kind, at: ListLocation(file: text.file), quoting: "", facts: facts))
  }

  /// The findings by place; those at one place in the order noted.
  var sorted: [Finding] {
    findings.enumerated().sorted { left, right in
      (left.element.location, left.offset) < (right.element.location, right.offset)
    }.map(\.element)
  }
}
