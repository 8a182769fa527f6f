/// A label on the colour of a class, with the class's mark.
enum CoverageChip {
  static let height = 15.0

  /// The parts of a label of some width, from its upper left corner.
  static func elements(_ coverage: CoverageClass, text: String, width: Double, _ canvas: ChartCanvas) -> [SVGElement] {
    let area = canvas.element(
      "rect", [.area(coverage)], ["width": SVGValue(width), "height": SVGValue(height), "rx": 3])
    return [area] + CoverageMark.elements(coverage, x: 9, y: height / 2, canvas)
      + [canvas.text(text, [.small], x: 17, y: 11.75)]
  }
}
