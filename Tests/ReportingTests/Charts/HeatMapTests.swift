import Reporting
import Testing

struct HeatMapTests {
  /// A map of `rows` × `columns` in which every cell is filled but for every `blank`th.
  static func map(rows: Int, columns: Int, blank: Int = .max, share: Double? = 0.5) -> HeatMap {
    HeatMap(
      title: "图", rowTitle: Words("城市", "City"), columnTitle: Words("产业", "Industry"),
      columns: (0..<columns).map { "产业门类\($0)" },
      rows: (0..<rows).map { row in
        HeatMap.Row(
          label: "江苏城市\(row)", href: "/cities/\(row)",
          cells: (0..<columns).map { column in
            (row * columns + column) % blank == blank - 1
              ? nil : HeatMap.Cell(share: share.map { _ in Double(column % 6) / 5 }, text: "\(column % 6)/5")
          })
      })
  }

  static func parsed(_ map: HeatMap) throws -> ParsedSVG {
    try #require(ParsedSVG(map.svg(in: .zh)))
  }

  @Test func `65 × 20 cells take less than 120 kB, with and without texts`() {
    #expect(Self.map(rows: 65, columns: 20).svg(in: .zh).utf8.count < 120_000)
    #expect(Self.map(rows: 45, columns: 20).svg(in: .zh).utf8.count < 120_000)
  }

  @Test func `every filled cell has its tooltip, blanks have nothing`() throws {
    let parsed = try Self.parsed(ChartSample.heat)
    let tooltips = parsed.all("title").map(\.text)
    #expect(tooltips == ["城市与产业", "江苏无锡", "浙江舟山", "江苏无锡 新能源 3/5", "江苏无锡 航空航天 2/2", "浙江舟山 电子信息 4 尚未匹配"])
  }

  @Test func `a cell stands in its class at its column and row`() throws {
    let parsed = try Self.parsed(ChartSample.heat)
    let classes = parsed.elements.enumerated().compactMap { index, element -> String? in
      guard element.name == "path", element.attributes["d"] == "M2 0h1" else { return nil }
      return parsed.elements[..<index].last { $0.name == "g" }?.attributes["class"]
    }
    #expect(classes == ["chart-cell5"])
  }

  @Test func `in a map of more than 900 cells the texts are in the tooltips only`() throws {
    let drawn = try [900, 901].map { count in
      try Self.parsed(Self.map(rows: count, columns: 1)).all("text").count { $0.text == "0/5" }
    }
    #expect(drawn == [900, 0])
  }

  @Test func `in a long map the columns are named below too`() throws {
    let names = try [25, 26].map { count in
      try Self.parsed(Self.map(rows: count, columns: 3)).all("text").count { $0.text == "产业门类2" }
    }
    #expect(names == [1, 2])
  }

  @Test func `cells beyond the columns are left out`() throws {
    let map = HeatMap(
      title: "图", rowTitle: Words("行", "Row"), columnTitle: Words("列", "Column"), columns: ["甲"],
      rows: [HeatMap.Row(label: "乙", cells: [HeatMap.Cell(share: 1, text: "1"), HeatMap.Cell(share: 1, text: "2")])])
    #expect(try Self.parsed(map).all("title").map(\.text) == ["图", "乙", "乙 甲 1"])
    #expect(map.spreadsheet(in: .zh).rows.count == 1)
  }

  @Test func `a long name is cut and has a tooltip`() throws {
    let map = HeatMap(
      title: "图", rowTitle: Words("行", "Row"), columnTitle: Words("列", "Column"),
      columns: ["十个字以上的产业门类名称"], rows: [])
    let parsed = try Self.parsed(map)
    #expect(parsed.all("text").contains { $0.text == "十个字以上的产业…" })
    #expect(parsed.all("title").map(\.text) == ["图", "十个字以上的产业门类名称"])
  }
}
