import SupplyDemand

extension NeedReader {
  /// The full names of the items that a later item of the same enumeration lends its suffix: 碳、铝、硅基材料.
  func distributedLabels(_ items: [CellSplitter.Item], log: inout FindingLog) -> [Int: String] {
    let texts = items.map { PlainText.fold(log.text.scalars[$0.range.start..<$0.range.end]) }
    var labels: [Int: String] = [:]
    var place = 0
    while place < items.count {
      guard let (end, suffix) = enumeration(from: place, texts: texts, items: items) else {
        place += 1
        continue
      }
      for member in place..<end { labels[member] = texts[member] + suffix }
      let range = TextRange(items[place].range.start, items[end].range.end)
      let names = (place..<end).map { texts[$0] + suffix } + [texts[end]]
      log.note(.distributedSuffix, at: range, facts: [names.joined(separator: "、")])
      place = end + 1
    }
    return labels
  }

  /// The place of the item whose suffix belongs to all from `first` on.
  private func enumeration(
    from first: Int, texts: [String], items: [CellSplitter.Item]
  ) -> (end: Int, suffix: String)? {
    for rule in rules.distributedSuffixes where rule.stems.contains(texts[first]) {
      var end = first
      while end < items.count, items[end].group == items[first].group, rule.stems.contains(texts[end]) { end += 1 }
      guard end < items.count, items[end].group == items[first].group, texts[end].hasSuffix(rule.suffix) else {
        continue
      }
      let stem = String(texts[end].unicodeScalars.dropLast(rule.suffix.unicodeScalars.count))
      if rule.stems.contains(stem) { return (end, rule.suffix) }
    }
    return nil
  }
}
