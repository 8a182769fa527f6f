/// What the colours and marks of the classes mean.
struct CoverageLegend {
  /// The size of a class in columns.
  private static let chipWidth = 92.0
  private static let gap = 6.0
  /// The terminal columns that the measure may take above columns, which three tiles of the map are wide.
  private static let measureColumns = 50

  /// What the shares are shares of.
  let measure: String
  let canvas: ChartCanvas

  /// The measure, and below it the classes in two columns with the mark of a label: at most 325 wide and 65 high, the first
  /// line's baseline at 0.
  func columns() -> [SVGElement] {
    let chips = CoverageClass.allCases.enumerated().map { index, coverage in
      canvas.group(
        [.ink(on: coverage)], x: index < 3 ? 0 : Self.chipWidth + Self.gap, y: 12 + Double(index % 3) * 19,
        CoverageChip.elements(
          coverage, text: coverage.name(in: canvas.language), width: Self.chipWidth, canvas))
    }
    return [title(DisplayWidth.truncated(measure, to: Self.measureColumns))] + chips
  }

  /// The measure, and after it the classes in one line, as cells of a heat map; the baseline is at 0.
  func line() -> [SVGElement] {
    var x = lineStart
    let entries = CoverageClass.allCases.flatMap { coverage in
      defer { x += width(of: coverage) }
      return cell(coverage, x: x)
        + [canvas.text(coverage.name(in: canvas.language), [.label], x: x + HeatMapLayout.columnPitch + 4, y: 0)]
    }
    return [title(measure)] + entries
  }

  /// The width of the legend in one line.
  var lineWidth: Double {
    CoverageClass.allCases.reduce(lineStart) { $0 + width(of: $1) }
  }

  private var lineStart: Double { (TextExtent.width(measure, fontSize: 13) + 14).rounded(.up) }

  private func width(of coverage: CoverageClass) -> Double {
    let text = TextExtent.width(coverage.name(in: canvas.language), fontSize: HeatMapLayout.labelSize)
    return (HeatMapLayout.columnPitch + 4 + text + 10).rounded(.up)
  }

  private func title(_ text: String) -> SVGElement {
    canvas.text(text, [.heading], x: 0, y: 0)
  }

  private func cell(_ coverage: CoverageClass, x: Double) -> [SVGElement] {
    guard coverage != .unknown else {
      return [HeatMapLayout.unknownCell(x: x, y: -4.5, canvas, [.area(.unknown)])]
    }
    let cell = canvas.element("path", [.cell(coverage)], ["d": "M0 0h1"])
    return [canvas.element("g", [.cells], ["transform": HeatMapLayout.cellUnits(x: x, y: -4.5)], [cell])]
  }
}
