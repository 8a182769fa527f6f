/// Where the parts of a heat map stand, in its own unit, a pixel when it is shown at full size.
struct HeatMapLayout {
  /// From one cell to the next; `ChartStyle.cell` leaves a gap of 2.
  static let columnPitch = 34.0
  static let rowPitch = 20.0
  static let legendHeight = 34.0
  static let labelSize = 12.0
  /// The terminal columns that a row's and a column's name may take.
  static let rowLabelColumns = 24
  static let columnLabelColumns = 18
  /// With more filled cells than this their texts are left to the tooltips, which keeps 65 × 20 cells under 120 kB.
  static let cellsWithTexts = 900
  /// With more rows than this the names of the columns stand below too.
  static let rowsUnderOneHeader = 25

  /// The names of rows and columns, cut where they are too long.
  let rowLabels: [String]
  let columnLabels: [String]
  /// The left and upper edge of the cells.
  let left: Double
  let top: Double
  /// The lower edge of the cells.
  let bottom: Double
  /// The size of the whole.
  let width: Double
  let height: Double
  /// Whether the names of the columns stand below the cells too.
  let hasFooter: Bool

  init(_ map: HeatMap, legendWidth: Double) {
    rowLabels = map.rows.map { DisplayWidth.truncated($0.label, to: Self.rowLabelColumns) }
    columnLabels = map.columns.map { DisplayWidth.truncated($0, to: Self.columnLabelColumns) }
    let widest = rowLabels.reduce(0) { max($0, TextExtent.width($1, fontSize: Self.labelSize)) }
    let tallest = columnLabels.reduce(0) { max($0, TextExtent.width($1, fontSize: Self.labelSize)) }
    left = (widest + 8).rounded(.up)
    top = (Self.legendHeight + tallest + 8).rounded(.up)
    hasFooter = map.rows.count > Self.rowsUnderOneHeader
    width = max(legendWidth, left + Double(map.columns.count) * Self.columnPitch)
    bottom = top + Double(map.rows.count) * Self.rowPitch
    height = (bottom + (hasFooter ? tallest + 10 : 0)).rounded(.up)
  }

  /// The left edge of a column.
  func x(_ column: Int) -> Double { left + Double(column) * Self.columnPitch }

  /// The middle of a column, and of its cells' texts, which stand a little to the right to leave room for notches.
  func middle(_ column: Int) -> Double { x(column) + Self.columnPitch / 2 }
  func textMiddle(_ column: Int) -> Double { middle(column) + 1 }

  /// The middle of a row.
  func y(_ row: Int) -> Double { top + (Double(row) + 0.5) * Self.rowPitch }

  /// Takes numbers of columns and rows to places, from the left edge and the middle of the first cell.
  static func cellUnits(x: Double, y: Double) -> SVGValue {
    let origin = "\(SVGValue.number(x + 1)) \(SVGValue.number(y))"
    return SVGValue("translate(\(origin)) scale(\(SVGValue.number(columnPitch)) \(SVGValue.number(rowPitch)))")
  }

  /// A cell of an unknown share, from its left edge and its middle.
  static func unknownCell(
    x: Double, y: Double, _ canvas: ChartCanvas, _ styles: [ChartStyle] = [], tooltip: String = ""
  ) -> SVGElement {
    let place: KeyValuePairs<String, SVGValue> = [
      "x": SVGValue(x + 1.5), "y": SVGValue(y - rowPitch / 2 + 1.5), "width": SVGValue(columnPitch - 3),
      "height": SVGValue(rowPitch - 3),
    ]
    return canvas.element("rect", styles, place, tooltip: tooltip)
  }
}
