/// Where the cells of a grid stand: columns begin wherever a cell of any row ends.
struct GridLayout {
  /// A cell of a row, or what a cell of a row above covers in it.
  struct Place {
    /// The cell; nil where one reaches down from above.
    let cell: WordFile.Grid.Cell?
    /// Where it begins, in hundredths.
    let start: Int
    /// Where it ends.
    let end: Int
  }

  /// The ends of the columns in hundredths, rising up to 100.
  let ends: [Int]
  /// The cells of each row, those that reach down into it included.
  let rows: [[Place]]

  /// The layout of a grid.
  ///
  /// - Throws: `OfficeDocumentError.invalidContent` when a row's cells aren't 100 wide together, or one reaches below the last.
  init(_ grid: WordFile.Grid) throws(OfficeDocumentError) {
    guard !grid.rows.isEmpty else { throw .invalidContent(reason: "a grid has no rows") }
    var open: [(place: Place, rows: Int)] = []
    var rows: [[Place]] = []
    for (index, row) in grid.rows.enumerated() {
      let places = try Self.places(of: row, below: open, number: index + 1)
      open = open.map { (place: $0.place, rows: $0.rows - 1) }.filter { $0.rows > 0 }
      for place in places {
        if let cell = place.cell, cell.rowSpan > 1 { open.append((place: place, rows: cell.rowSpan - 1)) }
      }
      rows.append(places)
    }
    guard open.isEmpty else { throw .invalidContent(reason: "a cell of a grid reaches below its last row") }
    self.rows = rows
    ends = Set(rows.joined().map(\.end)).sorted()
  }

  private static func places(
    of row: WordFile.Grid.Row, below open: [(place: Place, rows: Int)], number: Int
  ) throws(OfficeDocumentError) -> [Place] {
    var places: [Place] = []
    var (end, rest) = (0, row.cells[...])
    while end < 100 {
      if let above = open.first(where: { $0.place.start == end }) {
        places.append(Place(cell: nil, start: end, end: above.place.end))
      } else if let cell = rest.popFirst(), cell.width > 0, cell.rowSpan > 0 {
        places.append(Place(cell: cell, start: end, end: end + cell.width))
      } else {
        break
      }
      end = places.last?.end ?? 100
    }
    guard end == 100, rest.isEmpty, (1...200).contains(row.height) else {
      throw .invalidContent(reason: "the cells of row \(number) of a grid don't fill it")
    }
    return places
  }

  /// How many columns a place covers.
  func span(of place: Place) -> Int { ends.count { $0 > place.start && $0 <= place.end } }
}
