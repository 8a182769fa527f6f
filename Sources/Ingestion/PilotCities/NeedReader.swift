import SupplyDemand

/// Reads the industries of a cell.
struct NeedReader: Sendable {
  /// Words that begin an inclusion in parentheses.
  static let inclusions = ["包括", "包含", "含", "如"]

  let rules: PilotCityRules
  let labeler: IndustryLabeler
  let compounds: CompoundSplitter

  init(rules: PilotCityRules) {
    self.rules = rules
    labeler = IndustryLabeler(rules: rules)
    compounds = CompoundSplitter(rules: rules, labeler: labeler)
  }

  /// The needs of the cell at `cell`, an item in parentheses right after the item that holds it.
  func read(
    _ cell: TextRange, column: IndustryNeed.Column, city: PilotCity.ID, log: inout FindingLog
  ) -> [IndustryNeed] {
    let items = CellReader.items(of: cell, log: &log)
    var needs: [IndustryNeed] = []
    var offsets: [String: Int] = [:]
    let labels = distributedLabels(items, log: &log)
    for (place, item) in items.enumerated() {
      let id = IndustryNeed.ID("\(city)-\(column.rawValue)-\(place + 1)")
      let shape = ParenthesizedItem(item.range, in: log.text)
      let need = need(
        item, base: labels[place] ?? shape.base, id: id, column: column, city: city, parent: nil, log: &log)
      needs.append(need)
      if let first = offsets[need.text] {
        log.note(.repeatedInCell, at: item.range, facts: [need.text, String(first)])
      }
      offsets[need.text] = offsets[need.text] ?? item.range.start
      let children = children(of: shape, group: item.group, log: &log)
      for (number, child) in children.enumerated() {
        needs.append(
          self.need(
            child.item, base: child.base, id: IndustryNeed.ID("\(id).\(number + 1)"), column: column, city: city,
            parent: id, log: &log))
      }
    }
    return needs
  }

  private func need(
    _ item: CellSplitter.Item, base: String, id: IndustryNeed.ID, column: IndustryNeed.Column, city: PilotCity.ID,
    parent: IndustryNeed.ID?, log: inout FindingLog
  ) -> IndustryNeed {
    let text = log.text.slice(item.range)
    let open = openEnded(base)
    let stem = labeler.label(open?.name ?? base)
    // Nothing but brackets or quotation marks: better a strange label than none.
    let label = stem.isEmpty ? PlainText.fold(text) : stem
    var parts: [String] = []
    if let open, case let example = labeler.label(open.example), !example.isEmpty { parts = [example, label] }
    if open != nil { log.note(.openEnded, at: item.range, facts: [label]) }
    if let compound = compounds.compound(label) {
      let facts = compound.parts.isEmpty ? [label] : [compound.parts.joined(separator: "、")]
      log.note(compound.kind, at: item.range, facts: facts)
      if !compound.parts.isEmpty { parts = parts.dropLast() + compound.parts }
    }
    if let meant = rules.typos[text] { log.note(.likelyTypo, at: item.range, facts: [meant]) }
    if (parts.isEmpty ? [label] : parts).allSatisfy(rules.catchAll.contains) {
      log.note(.catchAllIndustry, at: item.range)
    }
    return IndustryNeed(
      id: id, city: city, column: column, text: text, range: item.range, group: item.group, parent: parent,
      parts: parts, label: label)
  }

  /// 5G等新一代移动通信: the class that follows 等 is the name, what stands before it an example; a 等 at the end says
  /// nothing.
  private func openEnded(_ base: String) -> (example: String, name: String)? {
    let halves = base.split(separator: "等", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    // 高等, 平等, 等离子: no enumeration.
    guard halves.count == 2, !halves[0].isEmpty, !halves[0].hasSuffix("高"), !halves[0].hasSuffix("平"),
      !halves[1].hasPrefix("离子")
    else { return nil }
    let isEnd = halves[1].isEmpty || labeler.isEmptySuffix(halves[1])
    return isEnd ? ("", halves[0]) : (halves[0], halves[1])
  }
}
