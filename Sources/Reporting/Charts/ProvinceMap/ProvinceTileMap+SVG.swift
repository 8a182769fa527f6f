extension ProvinceTileMap {
  /// Lengths of the map, in its own unit, a pixel when it is shown at full size.
  private enum Layout {
    static let tile = 108.0
    static let pitch = 115.0
    static let margin = 1.0
    /// Labels in a tile: five fit under its name.
    static let labelTop = 24.0
    static let labelPitch = 16.5
    static let labelsPerTile = 5
    static let labelInset = 5.0
    static let otherTop = 24.0
  }

  /// Every city's label is a link, tile by tile from the north-west; the legend stands in the empty north-west.
  public func svg(in language: Language, isStandalone: Bool) -> String {
    let canvas = ChartCanvas(language: language, isStandalone: isStandalone)
    let placed = Dictionary(grouping: cities) { $0.province.flatMap(ProvinceTile.named) }
    let others = placed[nil] ?? []
    let otherRows = (others.count + ProvinceTile.columns - 1) / ProvinceTile.columns
    let mapHeight = Double(ProvinceTile.rows) * Layout.pitch - (Layout.pitch - Layout.tile) + 2 * Layout.margin
    let frame = ChartFrame(
      title: title, description: description(in: language),
      width: Double(ProvinceTile.columns) * Layout.pitch - (Layout.pitch - Layout.tile) + 2 * Layout.margin,
      height: others.isEmpty
        ? mapHeight : mapHeight + Layout.otherTop + 10 + Double(otherRows) * (Layout.labelPitch + 3),
      hasLinks: cities.contains { $0.href != nil })
    let legend = CoverageLegend(measure: measure[language], canvas: canvas)
    return frame.svg(
      canvas,
      [canvas.group(x: Layout.margin, y: Layout.margin + 14, legend.columns())]
        + ProvinceTile.all.map { tile($0, placed[$0] ?? [], canvas) }
        + (others.isEmpty ? [] : [other(others, top: mapHeight, canvas)]))
  }

  /// How many cities there are of each class.
  private func description(in language: Language) -> String {
    let counts = CoverageClass.allCases.compactMap { coverage -> String? in
      let count = cities.count { $0.coverage == coverage }
      return count == 0 ? nil : ChartWords.pair(coverage.name(in: language), String(count))[language]
    }
    let number = Words("\(cities.count) 个城市", cities.count == 1 ? "1 city" : "\(cities.count) cities")
    return ChartWords.list([number[language], measure[language]] + counts, in: language)
  }

  private func tile(_ tile: ProvinceTile, _ cities: [City], _ canvas: ChartCanvas) -> SVGElement {
    let square = canvas.element(
      "rect", [cities.isEmpty ? .quietTile : .tile],
      ["width": SVGValue(Layout.tile), "height": SVGValue(Layout.tile), "rx": 6])
    let name =
      cities.isEmpty
      ? canvas.text(
        tile.shortName, [.quiet], x: Layout.tile / 2, y: Layout.tile / 2 + 4, anchor: .middle)
      : canvas.text(tile.shortName, [.heading], x: Layout.labelInset + 2, y: 17)
    return canvas.group(
      x: Layout.margin + Double(tile.column) * Layout.pitch, y: Layout.margin + Double(tile.row) * Layout.pitch,
      [square, name] + labels(cities, tile, canvas))
  }

  /// The labels of a tile, smaller when there are more than fit.
  private func labels(_ cities: [City], _ tile: ProvinceTile, _ canvas: ChartCanvas) -> [SVGElement] {
    let scale = min(1, Double(Layout.labelsPerTile) / Double(max(1, cities.count)))
    let width = (Layout.tile - 2 * Layout.labelInset) / scale
    let labels = cities.enumerated().map { index, city in
      let y = Double(index) * Layout.labelPitch
      return scale < 1
        ? label(city, in: tile, x: 0, y: y, width: width, canvas)
        : label(city, in: tile, x: Layout.labelInset, y: Layout.labelTop + y, width: width, canvas)
    }
    guard scale < 1 else { return labels }
    let place = "translate(\(SVGValue.number(Layout.labelInset)) \(SVGValue.number(Layout.labelTop)))"
    return [canvas.element("g", [], ["transform": SVGValue(place + " scale(\(SVGValue.number(scale)))")], labels)]
  }

  private func other(_ cities: [City], top: Double, _ canvas: ChartCanvas) -> SVGElement {
    let labels = cities.enumerated().map { index, city in
      label(
        city, in: nil, x: Double(index % ProvinceTile.columns) * Layout.pitch,
        y: 8 + Double(index / ProvinceTile.columns) * (Layout.labelPitch + 3), width: Layout.tile, canvas)
    }
    return canvas.group(
      x: Layout.margin, y: top + Layout.otherTop,
      [canvas.text(ChartWords.other[canvas.language], [.heading], x: 0, y: 0)] + labels)
  }

  private func label(
    _ city: City, in tile: ProvinceTile?, x: Double, y: Double, width: Double, _ canvas: ChartCanvas
  ) -> SVGElement {
    canvas.link(
      to: city.href, [.ink(on: city.coverage)], label: tooltip(city, in: canvas.language), x: x, y: y,
      CoverageChip.elements(city.coverage, text: CityLabel.text(city.name, in: tile), width: width, canvas))
  }

  private func tooltip(_ city: City, in language: Language) -> String {
    // A province that has no tile must be said somewhere.
    let isPlaced = city.province.flatMap(ProvinceTile.named) != nil
    let name = isPlaced ? city.name : ChartWords.list([city.name] + [city.province].compactMap(\.self), in: language)
    let share = ChartWords.pair(name, ChartWords.percentage(city.share, in: language))[language]
    return city.summary.isEmpty ? share : ChartWords.list([share, city.summary], in: language)
  }
}
