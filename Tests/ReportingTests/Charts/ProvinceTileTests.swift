import TestSupport
import Testing

@testable import Reporting

struct ProvinceTileTests {
  @Test func `the tiles are the divisions of GB/T 2260, each once`() throws {
    let text = String(decoding: try Repository.bytes("Data/Regions/adcodes_lonlat.tsv"), as: UTF8.self)
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let provinces = rows.filter { $0[2] == "province" }.map { $0[1] }
    #expect(provinces.count == 34)
    #expect(ProvinceTile.all.map(\.name).sorted() == provinces.sorted())
  }

  @Test func `no two tiles share a place or a name`() {
    #expect(ProvinceTile.all.count == 34)
    #expect(Set(ProvinceTile.all.map { [$0.column, $0.row] }).count == 34)
    #expect(Set(ProvinceTile.all.map(\.shortName)).count == 34)
  }

  @Test func `tiles lie on the grid, in reading order`() {
    let places = ProvinceTile.all.map { $0.row * ProvinceTile.columns + $0.column }
    #expect(places == places.sorted())
    #expect(ProvinceTile.all.allSatisfy { (0..<ProvinceTile.columns).contains($0.column) })
    #expect(ProvinceTile.all.allSatisfy { (0..<ProvinceTile.rows).contains($0.row) })
  }

  @Test func `a tile's short name begins its name`() {
    #expect(ProvinceTile.all.allSatisfy { $0.name.hasPrefix($0.shortName) })
  }

  @Test(arguments: [
    ("黑龙江", "吉林"), ("吉林", "辽宁"), ("北京", "河北"), ("天津", "河北"), ("江苏", "上海"), ("浙江", "福建"), ("广东", "香港"),
    ("广东", "澳门"), ("广东", "海南"), ("福建", "台湾"), ("新疆", "西藏"), ("四川", "重庆"), ("山东", "江苏"), ("陕西", "山西"),
  ])
  func `neighbours touch`(one: String, other: String) throws {
    let first = try #require(ProvinceTile.named(one))
    let second = try #require(ProvinceTile.named(other))
    #expect(max(abs(first.column - second.column), abs(first.row - second.row)) == 1)
  }

  @Test(arguments: [
    ("江苏省", "江苏"), ("江苏", "江苏"), ("新疆维吾尔自治区", "新疆"), ("北京市", "北京"), ("示例省", nil), ("", nil),
  ])
  func `official and short names are known`(name: String, shortName: String?) {
    #expect(ProvinceTile.named(name)?.shortName == shortName)
  }
}
