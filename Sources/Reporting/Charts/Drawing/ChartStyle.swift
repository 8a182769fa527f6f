/// How a part of a chart looks: a class for a page's stylesheet, or the same properties as attributes of a file that
/// stands alone.
struct ChartStyle: Hashable, Sendable {
  /// The class.
  let name: String
  /// Presentation attributes of SVG, which are properties of CSS too.
  let properties: [SVGElement.Attribute]
  /// What decides on paper instead, and in a file, which may come to be printed.
  let printed: [SVGElement.Attribute]

  init(
    _ name: String, _ properties: KeyValuePairs<String, SVGValue>, printed: KeyValuePairs<String, SVGValue> = [:]
  ) {
    self.name = "chart-" + name
    self.properties = properties.map { SVGElement.Attribute(name: $0.key, value: $0.value) }
    self.printed = printed.map { SVGElement.Attribute(name: $0.key, value: $0.value) }
  }
}

extension ChartStyle {
  /// The name of a legend or of something that holds others.
  static let heading = ChartStyle(
    "heading", ["font-size": "13px", "font-weight": "600", "fill": SVGValue(ChartPalette.ink)])
  /// A name beside what it names, a value beside its bar.
  static let label = ChartStyle("label", ["font-size": "12px", "fill": SVGValue(ChartPalette.ink)])
  /// The name of something empty, the number of a tick, the name of an axis.
  static let quiet = ChartStyle("quiet", ["font-size": "12px", "fill": SVGValue(ChartPalette.quietInk)])
  /// A column's name, from top to bottom: Chinese upright, other scripts turned.
  static let column = ChartStyle(
    "column", ["font-size": "12px", "fill": SVGValue(ChartPalette.ink), "writing-mode": "vertical-rl"])

  /// The tile of a province with cities.
  static let tile = ChartStyle("tile", ["fill": SVGValue(ChartPalette.tile), "stroke": SVGValue(ChartPalette.line)])
  /// The tile of a province without cities.
  static let quietTile = ChartStyle(
    "tile-quiet",
    ["fill": SVGValue(ChartPalette.paper), "stroke": SVGValue(ChartPalette.line), "stroke-dasharray": "2 3"])
  /// The line that bars stand on.
  static let axis = ChartStyle("axis", ["fill": "none", "stroke": SVGValue(ChartPalette.unknownLine)])
  /// Lines that lead the eye.
  static let grid = ChartStyle("grid", ["fill": "none", "stroke": SVGValue(ChartPalette.line), "stroke-width": "0.5"])

  /// A label on a class, in the ink that stands around it.
  static let small = ChartStyle("small", ["font-size": "12px", "fill": "currentColor"])
  /// The filled part of a class's mark.
  static let mark = ChartStyle("mark", ["fill": "currentColor"])
  /// The outline of a class's mark.
  static let ring = ChartStyle("ring", ["fill": "none", "stroke": "currentColor"])
  /// All cells of a heat map, which are lines as thick as the cells are high, in units of a row and a column: that is the
  /// shortest way to write them.
  static let cells = ChartStyle("cells", ["fill": "none", "stroke-width": "0.9"])
  /// The texts on cells and bars, which let the pointer through.
  static let numbers = ChartStyle(
    "numbers", ["font-size": "11px", "text-anchor": "middle", "fill": "currentColor", "pointer-events": "none"])

  /// The ink of what stands on a class.
  static func ink(on coverage: CoverageClass) -> ChartStyle {
    ChartStyle("on\(coverage.rawValue)", ["color": SVGValue(ChartPalette.ink(on: coverage))])
  }

  /// An area of a class.
  static func area(_ coverage: CoverageClass) -> ChartStyle {
    let fill = SVGValue(ChartPalette.fill(of: coverage))
    guard coverage == .unknown else { return ChartStyle("area\(coverage.rawValue)", ["fill": fill]) }
    return ChartStyle(
      "area0", ["fill": fill, "stroke": SVGValue(ChartPalette.unknownLine), "stroke-dasharray": "2 2"])
  }

  /// Cells of a class, on paper with a notch at the left for each class below. A dash is a cell without its gap.
  static func cell(_ coverage: CoverageClass) -> ChartStyle {
    let notches = String(repeating: "0.03 0.03 ", count: max(0, coverage.rawValue - 1))
    let rest = 0.94 - 0.06 * Double(max(0, coverage.rawValue - 1))
    return ChartStyle(
      "cell\(coverage.rawValue)",
      ["stroke": SVGValue(ChartPalette.fill(of: coverage)), "stroke-dasharray": "0.94 1"],
      printed: ["stroke-dasharray": SVGValue(notches + SVGValue.number(rest) + " 1")])
  }

  /// A part of a bar.
  static func bar(_ tone: BarChart.Tone) -> ChartStyle {
    switch tone {
    case .strong: ChartStyle("strong", ["fill": SVGValue(ChartPalette.levels[3])])
    case .medium: ChartStyle("medium", ["fill": SVGValue(ChartPalette.levels[1])])
    case .faint:
      ChartStyle(
        "faint", ["fill": SVGValue(ChartPalette.paper), "stroke": SVGValue(ChartPalette.unknownLine)])
    }
  }

  /// The stripes on a part of medium tone.
  static let stripes = ChartStyle(
    "stripes",
    [
      "fill": "none", "stroke": SVGValue(ChartPalette.levels[2]), "stroke-width": "16", "stroke-dasharray": "1 4",
      "pointer-events": "none",
    ])
  /// The ink of what stands on a tone.
  static func ink(on tone: BarChart.Tone) -> ChartStyle {
    ink(on: tone == .strong ? .highest : .lowest)
  }

  /// Every style once, in the order of the stylesheet.
  static let all: [ChartStyle] =
    [heading, label, quiet, column, tile, quietTile, axis, grid]
    + CoverageClass.allCases.map(ink(on:)) + [small, mark, ring] + CoverageClass.allCases.map(area)
    + [cells] + CoverageClass.allCases.filter { $0 != .unknown }.map(cell) + [numbers] + BarChart.Tone.allCases.map(bar)
    + [stripes]
}
