/// The mark of a class, which says the same as its colour: a circle, filled by a quarter more from class to class.
enum CoverageMark {
  static let radius = 4.25

  /// The mark around a place; nothing for the unknown.
  static func elements(_ coverage: CoverageClass, x: Double, y: Double, _ canvas: ChartCanvas) -> [SVGElement] {
    guard coverage != .unknown else { return [] }
    let ring = canvas.element(
      "circle", [.ring], ["cx": SVGValue(x), "cy": SVGValue(y), "r": SVGValue(radius)])
    guard let path = path(coverage, x: x, y: y) else { return [ring] }
    return [ring, canvas.element("path", [.mark], ["d": SVGValue(path)])]
  }

  /// The filled part, from the top and clockwise; nil for the class that fills nothing.
  private static func path(_ coverage: CoverageClass, x: Double, y: Double) -> String? {
    let start = "M\(SVGValue.number(x)) \(SVGValue.number(y - radius))"
    let r = SVGValue.number(radius)
    func arc(_ isLarge: Bool, _ dx: Double, _ dy: Double) -> String {
      "a\(r) \(r) 0 \(isLarge ? 1 : 0) 1 \(SVGValue.number(dx)) \(SVGValue.number(dy))"
    }
    return switch coverage {
    case .unknown, .lowest: nil
    case .low: start + arc(false, radius, radius) + "h-\(r)z"
    case .middle: start + arc(false, 0, 2 * radius) + "z"
    case .high: start + arc(true, -radius, radius) + "h\(r)z"
    case .highest: start + arc(false, 0, 2 * radius) + arc(false, 0, -2 * radius) + "z"
    }
  }
}
