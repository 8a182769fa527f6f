/// What is around every chart: its size, its name for those who don't see it, and in a file its title and background.
struct ChartFrame {
  /// The height of the title in a file, and the margin around the chart.
  private static let titleHeight = 34.0
  private static let margin = 16.0
  /// Fonts with Chinese characters of the usual systems.
  private static let fonts =
    "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif"

  /// The name of the chart.
  let title: String
  /// What it shows, in a sentence.
  let description: String
  let width: Double
  let height: Double
  /// Whether something in it is a link.
  let hasLinks: Bool

  /// The whole element, with a newline at its end.
  func svg(_ canvas: ChartCanvas, _ content: [SVGElement]) -> String {
    let names = [SVGElement("title", text: title), SVGElement("desc", text: description)]
    let element =
      canvas.isStandalone
      ? SVGElement("svg", fileAttributes(canvas), children: names + framed(canvas, content))
      : SVGElement("svg", pageAttributes(), children: names + content)
    return element.xml + "\n"
  }

  private func pageAttributes() -> [SVGElement.Attribute] {
    let values: KeyValuePairs<String, SVGValue> = [
      // What has links in it is no picture to a screen reader: it would hide them.
      "class": "chart", "role": hasLinks ? "group" : "img",
      "viewBox": SVGValue("0 0 \(SVGValue.number(width)) \(SVGValue.number(height))"), "width": SVGValue(width),
      "height": SVGValue(height),
    ]
    return values.map { SVGElement.Attribute(name: $0.key, value: $0.value) }
  }

  private func fileAttributes(_ canvas: ChartCanvas) -> [SVGElement.Attribute] {
    let size = (width: width + 2 * Self.margin, height: height + 2 * Self.margin + Self.titleHeight)
    let values: KeyValuePairs<String, SVGValue> = [
      "xmlns": "http://www.w3.org/2000/svg", "xml:lang": canvas.language == .zh ? "zh-Hans" : "en", "role": "img",
      "viewBox": SVGValue("0 0 \(SVGValue.number(size.width)) \(SVGValue.number(size.height))"),
      "width": SVGValue(size.width), "height": SVGValue(size.height), "font-family": SVGValue(Self.fonts),
    ]
    return values.map { SVGElement.Attribute(name: $0.key, value: $0.value) }
  }

  private func framed(_ canvas: ChartCanvas, _ content: [SVGElement]) -> [SVGElement] {
    let title: KeyValuePairs<String, SVGValue> = [
      "x": SVGValue(Self.margin), "y": SVGValue(Self.margin + 17), "font-size": "18px", "font-weight": "600",
      "fill": SVGValue(ChartPalette.ink),
    ]
    return [
      canvas.element("rect", [], ["width": "100%", "height": "100%", "fill": SVGValue(ChartPalette.paper)]),
      canvas.element("text", [], title, text: self.title),
      canvas.group(x: Self.margin, y: Self.margin + Self.titleHeight, content),
    ]
  }
}
