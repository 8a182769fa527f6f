extension Histogram {
  /// Lengths of the chart, in its own unit, a pixel when it is shown at full size.
  private enum Layout {
    static let width = 760.0
    static let top = 34.0
    static let plotHeight = 200.0
    static let labelHeight = 22.0
    static let titleHeight = 20.0
    static let labelSize = 12.0
    /// The widest bar.
    static let bar = 90.0
  }

  /// Where the bars stand.
  private struct Plot {
    let left: Double
    let pitch: Double
    let ticks: AxisTicks

    var bottom: Double { Layout.top + Layout.plotHeight }

    func y(_ value: Double) -> Double { bottom - value / ticks.end * Layout.plotHeight }

    func middle(_ bin: Int) -> Double { left + (Double(bin) + 0.5) * pitch }
  }

  /// A bar for each range, its count above it.
  public func svg(in language: Language, isStandalone: Bool) -> String {
    let canvas = ChartCanvas(language: language, isStandalone: isStandalone)
    let ticks = AxisTicks(upTo: Double(bins.map(\.count).max() ?? 0), isWhole: true)
    let number = TextExtent.width(tickText(ticks.end), fontSize: Layout.labelSize)
    let left = (number + 10).rounded(.up)
    let plot = Plot(left: left, pitch: (Layout.width - left) / Double(max(1, bins.count)), ticks: ticks)
    let frame = ChartFrame(
      title: title, description: description(in: language), width: Layout.width,
      height: plot.bottom + Layout.labelHeight + Layout.titleHeight, hasLinks: false)
    return frame.svg(
      canvas, axis(plot, canvas) + bins.indices.map { bar($0, plot, canvas) } + names(plot, canvas))
  }

  private func tickText(_ tick: Double) -> String { FixedDecimals.text(tick, decimals: 0) }

  private func description(in language: Language) -> String {
    let parts = bins.map { ChartWords.pair($0.label, String($0.count))[language] }
    return ChartWords.list([countTitle[language]] + parts, in: language)
  }

  private func axis(_ plot: Plot, _ canvas: ChartCanvas) -> [SVGElement] {
    let lines = plot.ticks.values.dropFirst().map { tick in
      "M\(SVGValue.number(plot.left)) \(SVGValue.number(plot.y(tick)))H\(SVGValue.number(Layout.width))"
    }
    let numbers = plot.ticks.values.map { tick in
      canvas.text(tickText(tick), [.quiet], x: plot.left - 6, y: plot.y(tick) + 4, anchor: .end)
    }
    return [
      canvas.element("path", [.grid], ["d": SVGValue(lines.joined())]),
      canvas.text(countTitle[canvas.language], [.quiet], x: 0, y: 13),
    ] + numbers
  }

  private func bar(_ index: Int, _ plot: Plot, _ canvas: ChartCanvas) -> SVGElement {
    let bin = bins[index]
    let width = min(Layout.bar, plot.pitch * 0.84)
    let top = plot.y(Double(max(0, bin.count)))
    let content = ChartWords.list([String(bin.count), bin.note].filter { !$0.isEmpty }, in: canvas.language)
    let rectangle = canvas.element(
      "rect", [.bar(.strong)],
      [
        "x": SVGValue(plot.middle(index) - width / 2), "y": SVGValue(top), "width": SVGValue(width),
        "height": SVGValue(plot.bottom - top),
      ])
    let number = canvas.text(String(bin.count), [.label], x: plot.middle(index), y: top - 5, anchor: .middle)
    return canvas.element(
      "g", [], [:], tooltip: ChartWords.pair(bin.label, content)[canvas.language], [rectangle, number])
  }

  /// The base line, the names of the ranges, as many as there is room for, and what they are ranges of.
  private func names(_ plot: Plot, _ canvas: ChartCanvas) -> [SVGElement] {
    let widest = bins.reduce(0) { max($0, TextExtent.width($1.label, fontSize: Layout.labelSize)) }
    let step = max(1, Int(((widest + 6) / plot.pitch).rounded(.up)))
    let labels = bins.indices.filter { $0 % step == 0 }.map { index in
      canvas.text(bins[index].label, [.quiet], x: plot.middle(index), y: plot.bottom + 16, anchor: .middle)
    }
    let line = "M\(SVGValue.number(plot.left)) \(SVGValue.number(plot.bottom))H\(SVGValue.number(Layout.width))"
    let title = canvas.text(
      binTitle[canvas.language], [.quiet], x: (plot.left + Layout.width) / 2,
      y: plot.bottom + Layout.labelHeight + 14, anchor: .middle)
    return [canvas.element("path", [.axis], ["d": SVGValue(line)])] + labels + [title]
  }
}
