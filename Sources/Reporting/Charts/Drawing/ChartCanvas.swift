/// Makes the elements of one chart, with classes for a page or with attributes for a file.
struct ChartCanvas {
  /// What the chart's own words are worded in.
  let language: Language
  /// Whether the chart is a file by itself.
  let isStandalone: Bool

  /// An element that looks as `styles` say.
  func element(
    _ name: String, _ styles: [ChartStyle] = [], _ attributes: KeyValuePairs<String, SVGValue> = [:],
    tooltip: String = "", text: String = "", _ children: [SVGElement] = []
  ) -> SVGElement {
    let geometry = attributes.map { SVGElement.Attribute(name: $0.key, value: $0.value) }
    let title = tooltip.isEmpty ? [] : [SVGElement("title", text: tooltip)]
    return SVGElement(name, look(styles) + geometry, text: text, children: title + children)
  }

  /// A text whose baseline starts, or has its middle or end, at a place.
  func text(
    _ text: String, _ styles: [ChartStyle], x: Double, y: Double, anchor: TextAnchor = .start, tooltip: String = ""
  ) -> SVGElement {
    let place: KeyValuePairs<String, SVGValue> =
      anchor == .start
      ? ["x": SVGValue(x), "y": SVGValue(y)]
      : ["x": SVGValue(x), "y": SVGValue(y), "text-anchor": SVGValue(anchor.rawValue)]
    return element("text", styles, place, tooltip: tooltip, text: text)
  }

  /// Elements at another origin.
  func group(_ styles: [ChartStyle] = [], x: Double = 0, y: Double = 0, _ children: [SVGElement]) -> SVGElement {
    guard x != 0 || y != 0 else { return element("g", styles, [:], children) }
    return element("g", styles, ["transform": Self.translation(x, y)], children)
  }

  /// What leads to `href`, in a page; only a group without one or in a file. A pointer and a screen reader are told the
  /// `label`.
  func link(
    to href: String?, _ styles: [ChartStyle] = [], label: String, x: Double = 0, y: Double = 0, _ children: [SVGElement]
  ) -> SVGElement {
    let place = [SVGElement.Attribute(name: "transform", value: Self.translation(x, y))].filter { _ in x != 0 || y != 0
    }
    let content = [SVGElement("title", text: label)] + children
    guard let href, !isStandalone else { return SVGElement("g", look(styles) + place, children: content) }
    let target = [
      SVGElement.Attribute(name: "href", value: SVGValue(href)),
      SVGElement.Attribute(name: "aria-label", value: SVGValue(label)),
    ]
    return SVGElement("a", target + look(styles) + place, children: content)
  }

  static func translation(_ x: Double, _ y: Double) -> SVGValue {
    SVGValue("translate(\(SVGValue.number(x)) \(SVGValue.number(y)))")
  }

  private func look(_ styles: [ChartStyle]) -> [SVGElement.Attribute] {
    guard !styles.isEmpty else { return [] }
    guard isStandalone else {
      return [SVGElement.Attribute(name: "class", value: SVGValue(styles.map(\.name).joined(separator: " ")))]
    }
    let properties = styles.flatMap { $0.properties + $0.printed }
    // As in a stylesheet, the later style decides; an attribute must not stand twice.
    return properties.enumerated().compactMap { index, property in
      properties[(index + 1)...].contains { $0.name == property.name } ? nil : property
    }
  }
}
