extension Sheet {
  /// The sheet with the value of each merged range in all its cells, as a reader sees it: a city's name that is merged
  /// over five rows stands in each of them.
  ///
  /// Only rows and columns that have values somewhere are filled; a range that covers the whole sheet adds nothing beyond
  /// them. Values that a merged range hides are replaced. Of ranges that overlap, which Excel refuses, the first counts.
  ///
  /// - Parameter limit: The most cells that the result may have.
  /// - Returns: The sheet with more cells, its merged ranges the same.
  /// - Throws: `OfficeDocumentError.tooLarge` when it would have more cells than `limit`, overlapping ranges counted twice.
  /// - Complexity: Linear in the cells of the result, times the logarithm of the rows for each merged range.
  public func filled(limit: Int = 500_000) throws(OfficeDocumentError) -> Sheet {
    let lastColumn = columnCount
    var count = rows.reduce(0) { $0 + $1.cells.count }
    var spread: [Int: [Int: SheetCell]] = [:]
    for range in mergedRanges where range.columns.lowerBound <= lastColumn {
      let columns = range.columns.clamped(to: 1...lastColumn)
      let first = rows.partitioningIndex { $0.number >= range.rows.lowerBound }
      let end = rows.partitioningIndex { $0.number > range.rows.upperBound }
      guard first < end, rows[first].number == range.rows.lowerBound, let value = rows[first].cell(columns.lowerBound)
      else { continue }
      for place in first..<end {
        // Counted before it is known whether the range overlaps another, so that looking is bounded too.
        count += columns.count
        guard count <= limit else { throw .tooLarge(.filledCells, most: limit, part: name) }
        guard columns.allSatisfy({ spread[place]?[$0] == nil }) else { break }
        for column in columns { spread[place, default: [:]][column] = value.moved(rows[place].number, column) }
      }
    }
    let filled = rows.enumerated().map { place, row in
      guard let more = spread[place] else { return row }
      let kept = row.cells.filter { more[$0.column] == nil }
      return Row(number: row.number, cells: (kept + more.values).sorted { $0.column < $1.column })
    }
    return Sheet(name: name, isHidden: isHidden, rows: filled, mergedRanges: mergedRanges)
  }
}

extension Sheet.Row {
  /// The cell in a column that has a value.
  fileprivate func cell(_ column: Int) -> SheetCell? {
    let place = cells.partitioningIndex { $0.column >= column }
    return place < cells.count && cells[place].column == column ? cells[place] : nil
  }
}

extension SheetCell {
  fileprivate func moved(_ row: Int, _ column: Int) -> SheetCell {
    SheetCell(row: row, column: column, text: text, kind: kind, isFormulaResult: isFormulaResult)
  }
}
