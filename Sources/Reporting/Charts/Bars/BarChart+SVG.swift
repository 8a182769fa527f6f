extension BarChart {
  /// Lengths of the chart, in its own unit, a pixel when it is shown at full size.
  private enum Layout {
    static let width = 760.0
    static let pitch = 26.0
    static let bar = 16.0
    static let legendHeight = 30.0
    static let axisHeight = 24.0
    static let labelColumns = 32
    static let labelSize = 12.0
  }

  /// Where the bars stand.
  private struct Plot {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let ticks: AxisTicks

    func length(_ value: Double) -> Double { value / ticks.end * (right - left) }
  }

  /// A bar with its name is a link; the sum of its values stands at its end.
  public func svg(in language: Language, isStandalone: Bool) -> String {
    let canvas = ChartCanvas(language: language, isStandalone: isStandalone)
    let plot = plot()
    let frame = ChartFrame(
      title: title, description: description(in: language), width: Layout.width,
      height: plot.bottom + Layout.axisHeight, hasLinks: bars.contains { $0.href != nil })
    return frame.svg(
      canvas,
      (series.count > 1 ? legend(canvas) : []) + axis(plot, canvas)
        + bars.enumerated().map { row($1, y: plot.top + Double($0) * Layout.pitch, plot, canvas) }
        + [baseline(plot, canvas)])
  }

  private func plot() -> Plot {
    let longest = bars.reduce(maximum ?? 0) { max($0, total($1)) }
    let labels = bars.map { TextExtent.width(shownLabel(of: $0), fontSize: Layout.labelSize) }
    let totals = bars.map { TextExtent.width(text(total($0)), fontSize: Layout.labelSize) }
    let top = series.count > 1 ? Layout.legendHeight : 2
    return Plot(
      left: ((labels.max() ?? 0) + 10).rounded(.up),
      right: (Layout.width - max(24, (totals.max() ?? 0) + 10)).rounded(.down),
      top: top, bottom: top + Double(bars.count) * Layout.pitch,
      ticks: AxisTicks(upTo: longest, isWhole: format == .count))
  }

  private func shownLabel(of bar: Bar) -> String { DisplayWidth.truncated(bar.label, to: Layout.labelColumns) }

  /// The sums of the series.
  private func description(in language: Language) -> String {
    let number = Words("\(bars.count) 项", bars.count == 1 ? "1 bar" : "\(bars.count) bars")
    let sums = series.enumerated().map { index, series in
      ChartWords.pair(series.name[language], text(bars.reduce(0) { $0 + value($1, index) }))[language]
    }
    return ChartWords.list([number[language]] + (format == .count ? sums : []), in: language)
  }

  private func legend(_ canvas: ChartCanvas) -> [SVGElement] {
    var x = 0.5
    return series.flatMap { series in
      let name = series.name[canvas.language]
      defer { x += 40 + TextExtent.width(name, fontSize: Layout.labelSize) }
      return part(series.tone, x: x, y: 3, length: 20, canvas)
        + [canvas.text(name, [.label], x: x + 26, y: 15)]
    }
  }

  private func axis(_ plot: Plot, _ canvas: ChartCanvas) -> [SVGElement] {
    let lines = plot.ticks.values.dropFirst().map { tick in
      let x = SVGValue.number(plot.left + plot.length(tick))
      return "M\(x) \(SVGValue.number(plot.top))V\(SVGValue.number(plot.bottom))"
    }
    let numbers = plot.ticks.values.map { tick in
      canvas.text(
        tickText(tick, plot.ticks), [.quiet], x: plot.left + plot.length(tick), y: plot.bottom + 17, anchor: .middle)
    }
    return [canvas.element("path", [.grid], ["d": SVGValue(lines.joined())])] + numbers
  }

  private func tickText(_ tick: Double, _ ticks: AxisTicks) -> String {
    format == .percentage ? text(tick) : FixedDecimals.text(tick, decimals: ticks.decimals)
  }

  private func baseline(_ plot: Plot, _ canvas: ChartCanvas) -> SVGElement {
    let path = "M\(SVGValue.number(plot.left)) \(SVGValue.number(plot.top))V\(SVGValue.number(plot.bottom))"
    return canvas.element("path", [.axis], ["d": SVGValue(path)])
  }

  private func row(_ bar: Bar, y: Double, _ plot: Plot, _ canvas: ChartCanvas) -> SVGElement {
    let middle = Layout.pitch / 2
    var x = plot.left
    var parts: [SVGElement] = []
    var numbers: [SVGElement] = []
    for (index, series) in series.enumerated() where value(bar, index) > 0 {
      let length = plot.length(value(bar, index))
      parts += part(series.tone, x: x, y: middle - Layout.bar / 2, length: length, canvas)
      let number = text(value(bar, index))
      if self.series.count > 1, TextExtent.width(number, fontSize: 11) + 4 <= length {
        numbers.append(canvas.text(number, [.numbers, .ink(on: series.tone)], x: x + length / 2, y: middle + 4))
      }
      x += length
    }
    return canvas.link(
      to: bar.href, label: tooltip(bar, in: canvas.language), y: y,
      [canvas.text(shownLabel(of: bar), [.label], x: plot.left - 8, y: middle + 4, anchor: .end)]
        + parts + numbers + [canvas.text(text(total(bar)), [.label], x: x + 6, y: middle + 4)])
  }

  private func part(
    _ tone: Tone, x: Double, y: Double, length: Double, _ canvas: ChartCanvas
  ) -> [SVGElement] {
    let rectangle = canvas.element(
      "rect", [.bar(tone)],
      ["x": SVGValue(x), "y": SVGValue(y), "width": SVGValue(length), "height": SVGValue(Layout.bar)])
    guard tone == .medium else { return [rectangle] }
    let line = "M\(SVGValue.number(x)) \(SVGValue.number(y + Layout.bar / 2))h\(SVGValue.number(length))"
    return [rectangle, canvas.element("path", [.stripes], ["d": SVGValue(line)])]
  }

  private func tooltip(_ bar: Bar, in language: Language) -> String {
    let values = series.enumerated().map { index, series in
      let value = text(value(bar, index))
      return self.series.count > 1 ? "\(series.name[language]) \(value)" : value
    }
    let all = ChartWords.list(values + [bar.note].filter { !$0.isEmpty }, in: language)
    return ChartWords.pair(bar.label, all)[language]
  }
}
