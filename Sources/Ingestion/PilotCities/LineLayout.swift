import SupplyDemand

/// Finds the rows of a list written with one cell a line, as the text of a notice has it: each line begins with a tab,
/// an empty line parts the rows.
///
/// None of that is sure after copying through other programs, so every sign counts only where the others fail: a row
/// begins at the next number; it holds four more cells; empty lines, then tabs, decide when there are more lines.
struct LineLayout {
  /// A line that may be a cell.
  private struct Line {
    let range: TextRange
    let hasTab: Bool
    let followsGap: Bool
  }

  /// A number and the lines up to the next number.
  private struct Chunk {
    let number: Int
    let numberRange: TextRange
    var lines: [Line] = []
    /// Lines that belong to no row.
    var strays: [TextRange] = []

    /// The lines before the first empty one.
    var beforeGap: ArraySlice<Line> {
      lines.firstIndex { $0.followsGap }.map { lines[..<$0] } ?? lines[...]
    }
  }

  /// The number of cells after the number.
  private static let cellCount = 4
  /// The length up to which a line that begins with 附件 is a heading: 附件4, 附件 10：.
  private static let longestHeading = 6

  let text: ListText
  let headers: PilotCityHeaders

  /// The rows of the first such list; nil when there is no header or no row after it.
  func rows(log: inout FindingLog) -> [ListRow]? {
    guard let header = header() else { return nil }
    let chunks = chunks(after: header.end, isTabbed: header.isTabbed)
    guard !chunks.isEmpty else { return nil }
    let partedCount = chunks.count { $0.beforeGap.count == Self.cellCount && $0.lines.count >= Self.cellCount }
    let isParted = partedCount * 2 > chunks.count
    let rows = chunks.enumerated().compactMap { place, chunk in
      row(chunk, order: header.order, isLast: place == chunks.count - 1, isParted: isParted, log: &log)
    }
    return rows.isEmpty ? nil : rows
  }

  /// Whether a header is there.
  var hasHeader: Bool { header() != nil }

  private func header() -> (order: [PilotCityColumn], end: Int, isTabbed: Bool)? {
    let filled = text.lines.indices.filter { !text.trimmed(text.lines[$0]).isEmpty }
    for place in filled.indices.dropLast(4) {
      let five = filled[place..<place + 5]
      // Most lines are no header: look at the four others only after 序号.
      guard column(of: text.lines[filled[place]]) == .number else { continue }
      guard let order = headers.order(of: five.map { column(of: text.lines[$0]) }) else { continue }
      let tabCount = five.count { isTabbed(text.lines[$0]) }
      return (order.compactMap(\.self), filled[place + 4] + 1, tabCount > 2)
    }
    return nil
  }

  private func column(of line: TextRange) -> PilotCityColumn? {
    headers.column(of: text.scalars[line.start..<line.end])
  }

  private func isTabbed(_ line: TextRange) -> Bool {
    !line.isEmpty && text.scalars[line.start] == "\t"
  }

  /// Parts the lines from number to number. Pictures that a text can't hold, and headers repeated on a new page, are
  /// left out.
  private func chunks(after first: Int, isTabbed: Bool) -> [Chunk] {
    var chunks: [Chunk] = []
    var (followsGap, isInPicture) = (false, false)
    for range in text.lines[first...] {
      let trimmed = text.trimmed(range)
      let hasTab = self.isTabbed(range)
      if trimmed.isEmpty && !hasTab {
        followsGap = true
        continue
      }
      let printed = text.slice(trimmed)
      // The next annex: its forms number their rows too.
      if !chunks.isEmpty && printed.hasPrefix("附件") && trimmed.count <= Self.longestHeading { break }
      let isPicture = printed.hasPrefix("[image:")
      isInPicture = isPicture || (isInPicture && isTabbed && !hasTab)
      let line = Line(range: trimmed, hasTab: hasTab, followsGap: followsGap)
      if isInPicture || column(of: trimmed) != nil {
        if !chunks.isEmpty { chunks[chunks.count - 1].strays.append(trimmed) }
      } else if let number = number(line, after: chunks.last, isTabbed: isTabbed) {
        // The number again: the one before was a page's.
        let pageNumber = chunks.last?.number == number ? chunks.popLast()?.numberRange : nil
        chunks.append(Chunk(number: number, numberRange: trimmed, strays: pageNumber.map { [$0] } ?? []))
      } else if !chunks.isEmpty {
        chunks[chunks.count - 1].lines.append(line)
      }
      followsGap = false
    }
    return chunks
  }

  /// The number of a row that begins with `line`: the next one, or a later one where rows may be lost. In a list with
  /// tabs a number without one counts only where a row is complete; elsewhere it is a page's.
  private func number(_ line: Line, after last: Chunk?, isTabbed: Bool) -> Int? {
    guard let number = ListNumber.read(text.scalars[line.range.start..<line.range.end]) else { return nil }
    let next = (last?.number ?? 0) + 1
    let isComplete = last.map { $0.lines.count >= Self.cellCount } ?? true
    if line.hasTab || !isTabbed {
      let isAgain = number == last?.number && last?.lines.isEmpty == true
      return isAgain || (number >= next && number <= next + ListNumber.largestGap) ? number : nil
    }
    return number == next && isComplete ? number : nil
  }

  private func row(
    _ chunk: Chunk, order: [PilotCityColumn], isLast: Bool, isParted: Bool, log: inout FindingLog
  ) -> ListRow? {
    let cells = cells(of: chunk, isLast: isLast, isParted: isParted)
    let end = cells.last?.range.end ?? chunk.numberRange.end
    let range = TextRange(chunk.numberRange.start, end)
    guard cells.count == Self.cellCount else {
      log.note(.rowLeftOut, at: range, facts: [String(cells.count + 1), String(Self.cellCount + 1)])
      return nil
    }
    let kept = Set(cells.map(\.range))
    // Beyond the last row's cells other text goes on, which is no part of the list.
    let strays = chunk.strays + chunk.lines.map(\.range).filter { !kept.contains($0) }
    for stray in strays.sorted() where !isLast || stray.end < end { log.note(.strayText, at: stray) }
    var places: [PilotCityColumn: TextRange] = [.number: chunk.numberRange]
    for (column, line) in zip(order.dropFirst(), cells) { places[column] = line.range }
    return ListRow(number: chunk.number, range: range, cells: places)
  }

  /// The lines of a chunk that are its cells. What follows the list stands in the last chunk.
  private func cells(of chunk: Chunk, isLast: Bool, isParted: Bool) -> [Line] {
    let before = chunk.beforeGap
    let candidates = isParted && (isLast || before.count >= Self.cellCount) ? Array(before) : chunk.lines
    guard candidates.count > Self.cellCount else { return candidates }
    let tabbed = candidates.filter(\.hasTab)
    return tabbed.count == Self.cellCount ? tabbed : Array(candidates.prefix(Self.cellCount))
  }
}
