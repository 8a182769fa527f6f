import Reporting
import SupplyDemand

/// Small invented charts, and the same with hostile texts.
enum ChartSample {
  static let hostile = "<script>alert(\"1\")</script> & 'x' ]]>"

  static let map = ProvinceTileMap(
    title: "试点城市覆盖图",
    cities: [
      ProvinceTileMap.City(
        name: "江苏无锡", province: "江苏省", href: "/cities/19", share: 0.875, summary: "8 个需求中 7 个有合适供给"),
      ProvinceTileMap.City(name: "江苏徐州", province: "江苏省", href: "/cities/20", share: 0.5),
      ProvinceTileMap.City(name: "内蒙古巴彦淖尔", province: "内蒙古自治区", href: "/cities/10", share: 0),
      ProvinceTileMap.City(name: "湖北武汉东湖高新区", province: "湖北省", href: "/cities/38", share: nil),
      ProvinceTileMap.City(name: "示例新城", province: "示例省", href: "/cities/66", share: 0.25),
      ProvinceTileMap.City(name: "无名新城", province: nil, share: 0.75),
    ])

  static let heat = HeatMap(
    title: "城市与产业", rowTitle: Words("城市", "City"), columnTitle: Words("产业", "Industry"),
    columns: ["新能源", "电子信息", "航空航天"],
    rows: [
      HeatMap.Row(
        label: "江苏无锡", href: "/cities/19",
        cells: [HeatMap.Cell(share: 0.6, text: "3/5"), nil, HeatMap.Cell(share: 1, text: "2/2", href: "/cells/1")]),
      HeatMap.Row(label: "浙江舟山", cells: [nil, HeatMap.Cell(share: nil, text: "4", note: "尚未匹配")]),
    ])

  static let bars = BarChart(
    title: "各产业的需求", labelTitle: Words("产业", "Industry"), series: BarChart.levels,
    bars: [
      BarChart.Bar(
        label: "新能源", href: "/industries/1", levels: [.adequate, .none, .adequate, .possible, .adequate], note: "优先"),
      BarChart.Bar(label: "远洋渔业", levels: [.none, .none]),
    ])

  static let shares = BarChart(
    title: "覆盖率", labelTitle: Words("城市", "City"), series: [BarChart.Series(Words("覆盖率", "Coverage"))],
    bars: [BarChart.Bar(label: "江苏无锡", values: [0.625]), BarChart.Bar(label: "浙江舟山", values: [0])],
    format: .percentage, maximum: 1)

  static let histogram = Histogram(
    title: "覆盖率分布", binTitle: Words("覆盖率", "Coverage"), countTitle: Words("城市数", "Cities"),
    shares: [0.1, 0.3, 0.3, 0.7, 1], binCount: 5)

  static let all: [(name: String, chart: any Chart)] = [
    ("map", map), ("heat-map", heat), ("bars", bars), ("bars-of-shares", shares), ("histogram", histogram),
  ]

  /// Every text of every chart hostile.
  static let hostileCharts: [any Chart] = [
    ProvinceTileMap(
      title: hostile, measure: Words(hostile, hostile),
      cities: ["江苏省", hostile].map {
        ProvinceTileMap.City(name: hostile, province: $0, href: hostile, share: 0.5, summary: hostile)
      }),
    HeatMap(
      title: hostile, measure: Words(hostile, hostile), rowTitle: Words(hostile, hostile),
      columnTitle: Words(hostile, hostile), columns: [hostile, hostile],
      rows: [
        HeatMap.Row(
          label: hostile, href: hostile,
          cells: [
            HeatMap.Cell(share: 0.5, text: hostile, note: hostile, href: hostile),
            HeatMap.Cell(share: nil, text: hostile, note: hostile),
          ])
      ]),
    BarChart(
      title: hostile, labelTitle: Words(hostile, hostile),
      series: [BarChart.Series(Words(hostile, hostile)), BarChart.Series(Words(hostile, hostile), tone: .faint)],
      bars: [BarChart.Bar(label: hostile, href: hostile, values: [1, 2], note: hostile)]),
    Histogram(
      title: hostile, binTitle: Words(hostile, hostile), countTitle: Words(hostile, hostile),
      bins: [Histogram.Bin(label: hostile, count: 1, note: hostile)]),
  ]

  /// Charts of nothing.
  static let empty: [any Chart] = [
    ProvinceTileMap(title: "空", cities: []),
    HeatMap(title: "空", rowTitle: Words("行", "Row"), columnTitle: Words("列", "Column"), columns: [], rows: []),
    BarChart(title: "空", labelTitle: Words("项", "Item"), series: BarChart.levels, bars: []),
    Histogram(title: "空", binTitle: Words("区间", "Range"), countTitle: Words("数", "Count"), bins: []),
  ]
}
