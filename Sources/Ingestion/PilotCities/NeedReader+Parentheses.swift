import SupplyDemand

extension NeedReader {
  /// An item in parentheses and the text its label is made of.
  struct Child {
    let item: CellSplitter.Item
    let base: String
  }

  /// The items in the parentheses of an item: sub-industries, an inclusion, another name, or a modifier, which is read
  /// together with the word it modifies.
  func children(of shape: ParenthesizedItem, group: Int, log: inout FindingLog) -> [Child] {
    var children: [Child] = []
    for inside in shape.insides {
      let found = CellSplitter(text: log.text).split(afterInclusion(inside.range, in: log.text)).items
      guard !found.isEmpty else { continue }
      let head = head(for: inside, base: shape.base, in: log.text)
      let bases = found.map { item in
        let text = log.text.slice(item.range)
        guard found.count == 1, let heads = rules.modifiers[PlainText.fold(text)] else { return text }
        return heads.isEmpty || heads.contains { head.hasSuffix($0) } ? text + head : text
      }
      log.note(.parenthesis, at: inside.range, facts: [bases.joined(separator: "、")])
      children += zip(found, bases).map {
        Child(item: CellSplitter.Item(range: $0.range, group: group), base: $1)
      }
    }
    return children
  }

  /// The word that a modifier in parentheses stands beside: the one after, up to a conjunction, else the one before.
  private func head(for inside: ParenthesizedItem.Inside, base: String, in text: ListText) -> String {
    let tail = PlainText.fold(text.slice(inside.tail))
    let next = Conjunction.sides(of: tail, protecting: rules.protectedWords).first ?? ""
    return next.isEmpty || labeler.isEmptySuffix(next) ? labeler.label(base) : next
  }

  /// `range` without 含 or 包括 at its beginning.
  private func afterInclusion(_ range: TextRange, in text: ListText) -> TextRange {
    let trimmed = text.trimmed(range)
    let printed = text.slice(trimmed)
    let word = Self.inclusions.first { printed.hasPrefix($0) }
    return TextRange(trimmed.start + (word?.unicodeScalars.count ?? 0), trimmed.end)
  }
}
