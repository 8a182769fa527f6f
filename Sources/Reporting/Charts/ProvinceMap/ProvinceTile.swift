/// One of the 34 province-level divisions of China, with its place on the tile map.
struct ProvinceTile: Hashable, Sendable {
  /// The official name: 江苏省.
  let name: String
  /// The name without the kind of division: 江苏.
  let shortName: String
  /// The column, from 0 in the west.
  let column: Int
  /// The row, from 0 in the north.
  let row: Int

  private init(_ name: String, _ shortName: String, _ column: Int, _ row: Int) {
    self.name = name
    self.shortName = shortName
    self.column = column
    self.row = row
  }

  /// The division with an official or a short name.
  static func named(_ name: String) -> ProvinceTile? {
    all.first { $0.name == name || $0.shortName == name }
  }

  /// The size of the grid.
  static let columns = 7
  static let rows = 7

  /// Every division once, row by row from the north, each row from the west.
  ///
  /// Five in six of the provinces that share a border touch on the grid, at a side or a corner; half of those that don't
  /// are neighbours of 内蒙古, which is too long for one tile. Names are those of GB/T 2260.
  static let all: [ProvinceTile] = [
    ProvinceTile("内蒙古自治区", "内蒙古", 3, 0), ProvinceTile("黑龙江省", "黑龙江", 6, 0),
    ProvinceTile("新疆维吾尔自治区", "新疆", 0, 1), ProvinceTile("甘肃省", "甘肃", 1, 1),
    ProvinceTile("宁夏回族自治区", "宁夏", 2, 1), ProvinceTile("山西省", "山西", 3, 1),
    ProvinceTile("北京市", "北京", 4, 1), ProvinceTile("吉林省", "吉林", 6, 1),
    ProvinceTile("西藏自治区", "西藏", 0, 2), ProvinceTile("青海省", "青海", 1, 2),
    ProvinceTile("陕西省", "陕西", 2, 2), ProvinceTile("河南省", "河南", 3, 2),
    ProvinceTile("河北省", "河北", 4, 2), ProvinceTile("天津市", "天津", 5, 2),
    ProvinceTile("辽宁省", "辽宁", 6, 2), ProvinceTile("四川省", "四川", 1, 3),
    ProvinceTile("重庆市", "重庆", 2, 3), ProvinceTile("湖北省", "湖北", 3, 3),
    ProvinceTile("山东省", "山东", 4, 3), ProvinceTile("云南省", "云南", 1, 4),
    ProvinceTile("贵州省", "贵州", 2, 4), ProvinceTile("湖南省", "湖南", 3, 4),
    ProvinceTile("安徽省", "安徽", 4, 4), ProvinceTile("江苏省", "江苏", 5, 4),
    ProvinceTile("上海市", "上海", 6, 4), ProvinceTile("广西壮族自治区", "广西", 2, 5),
    ProvinceTile("广东省", "广东", 3, 5), ProvinceTile("江西省", "江西", 4, 5),
    ProvinceTile("浙江省", "浙江", 5, 5), ProvinceTile("海南省", "海南", 2, 6),
    ProvinceTile("澳门特别行政区", "澳门", 3, 6), ProvinceTile("香港特别行政区", "香港", 4, 6),
    ProvinceTile("福建省", "福建", 5, 6), ProvinceTile("台湾省", "台湾", 6, 6),
  ]
}
