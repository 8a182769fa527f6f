extension HeatMap {
  /// A row's name is a link; the cells of a class stand together.
  public func svg(in language: Language, isStandalone: Bool) -> String {
    let canvas = ChartCanvas(language: language, isStandalone: isStandalone)
    let legend = CoverageLegend(measure: measure[language], canvas: canvas)
    let layout = HeatMapLayout(self, legendWidth: legend.lineWidth)
    let cells = filled
    let frame = ChartFrame(
      title: title, description: description(cells.count, in: language), width: layout.width, height: layout.height,
      hasLinks: rows.contains { $0.href != nil } || cells.contains { $0.cell.href != nil })
    return frame.svg(
      canvas,
      [canvas.group(y: 14, legend.line()), grid(layout, canvas)] + columnNames(layout, canvas)
        + [rowNames(layout, canvas)] + areas(cells, layout, canvas)
        + (cells.count > HeatMapLayout.cellsWithTexts ? [] : numbers(cells, layout, canvas)))
  }

  private func description(_ filled: Int, in language: Language) -> String {
    let size = Words(
      "\(rows.count) 行 × \(columns.count) 列，\(filled) 格有数据",
      "\(rows.count) rows × \(columns.count) columns, \(filled) cells with data")
    return ChartWords.list([measure[language], size[language]], in: language)
  }

  /// A line between any two rows and columns.
  private func grid(_ layout: HeatMapLayout, _ canvas: ChartCanvas) -> SVGElement {
    let bottom = layout.bottom
    let width = Double(columns.count) * HeatMapLayout.columnPitch
    let across = (0...rows.count).map { row in
      let y = layout.top + Double(row) * HeatMapLayout.rowPitch
      return "M0 \(SVGValue.number(y))h\(SVGValue.number(layout.left + width))"
    }
    let down = (0...columns.count).map { column in
      let x = layout.left + Double(column) * HeatMapLayout.columnPitch
      return "M\(SVGValue.number(x)) \(SVGValue.number(layout.top))V\(SVGValue.number(bottom))"
    }
    return canvas.element("path", [.grid], ["d": SVGValue((across + down).joined())])
  }

  private func columnNames(_ layout: HeatMapLayout, _ canvas: ChartCanvas) -> [SVGElement] {
    func names(y: Double, anchor: TextAnchor) -> SVGElement {
      let texts = columns.indices.map { column in
        canvas.element(
          "text", [], ["x": SVGValue(layout.middle(column))],
          tooltip: layout.columnLabels[column] == columns[column] ? "" : columns[column],
          text: layout.columnLabels[column])
      }
      let place: KeyValuePairs<String, SVGValue> = [
        "transform": ChartCanvas.translation(0, y), "text-anchor": SVGValue(anchor.rawValue),
      ]
      return canvas.element("g", [.column], place, texts)
    }
    let header = names(y: layout.top - 5, anchor: .end)
    return layout.hasFooter ? [header, names(y: layout.bottom + 6, anchor: .start)] : [header]
  }

  private func rowNames(_ layout: HeatMapLayout, _ canvas: ChartCanvas) -> SVGElement {
    let names = rows.indices.map { row in
      canvas.link(
        to: rows[row].href, label: rows[row].label,
        [canvas.element("text", [], ["y": SVGValue(layout.y(row))], text: layout.rowLabels[row])])
    }
    let place: KeyValuePairs<String, SVGValue> = [
      "transform": ChartCanvas.translation(layout.left - 7, 4), "text-anchor": SVGValue(TextAnchor.end.rawValue),
    ]
    return canvas.element("g", [.label], place, names)
  }

  /// The cells, those of one class together, so that the class is written once.
  private func areas(
    _ cells: [(row: Int, column: Int, cell: Cell)], _ layout: HeatMapLayout, _ canvas: ChartCanvas
  ) -> [SVGElement] {
    let known = CoverageClass.allCases.filter { $0 != .unknown }.compactMap { coverage -> SVGElement? in
      let paths = cells.filter { $0.cell.coverage == coverage }.map { place in
        area(place, canvas) { tooltip in
          canvas.element("path", [], ["d": SVGValue("M\(place.column) \(place.row)h1")], tooltip: tooltip)
        }
      }
      return paths.isEmpty ? nil : canvas.element("g", [.cell(coverage)], [:], paths)
    }
    let unknown = cells.filter { $0.cell.coverage == .unknown }.map { place in
      area(place, canvas) { tooltip in
        HeatMapLayout.unknownCell(x: layout.x(place.column), y: layout.y(place.row), canvas, tooltip: tooltip)
      }
    }
    let units = HeatMapLayout.cellUnits(x: layout.left, y: layout.y(0))
    return (known.isEmpty ? [] : [canvas.element("g", [.cells], ["transform": units], known)])
      + (unknown.isEmpty ? [] : [canvas.element("g", [.area(.unknown)], [:], unknown)])
  }

  /// A cell with its tooltip, or in a link that has it.
  private func area(
    _ place: (row: Int, column: Int, cell: Cell), _ canvas: ChartCanvas, shape: (_ tooltip: String) -> SVGElement
  ) -> SVGElement {
    let tooltip = [rows[place.row].label, columns[place.column], place.cell.text, place.cell.note]
      .filter { !$0.isEmpty }.joined(separator: " ")
    guard let href = place.cell.href else { return shape(tooltip) }
    return canvas.link(to: href, label: tooltip, [shape("")])
  }

  /// The texts on the cells, those in dark ink before those in light ink, row by row.
  private func numbers(
    _ cells: [(row: Int, column: Int, cell: Cell)], _ layout: HeatMapLayout, _ canvas: ChartCanvas
  ) -> [SVGElement] {
    [CoverageClass.lowest, .highest].compactMap { tone in
      let members = cells.filter {
        !$0.cell.text.isEmpty && ChartPalette.ink(on: $0.cell.coverage) == ChartPalette.ink(on: tone)
      }
      let lines = rows.indices.compactMap { row -> SVGElement? in
        let texts = members.filter { $0.row == row }.map { cell in
          canvas.element("text", [], ["x": SVGValue(layout.textMiddle(cell.column))], text: cell.cell.text)
        }
        return texts.isEmpty ? nil : canvas.group(y: layout.y(row) + 4, texts)
      }
      return lines.isEmpty ? nil : canvas.element("g", [.numbers, .ink(on: tone)], [:], lines)
    }
  }
}
