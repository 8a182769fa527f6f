import Testing

@testable import ChineseText

struct PlaceNameTests {
  @Test(arguments: [
    ("武汉市东湖新技术开发区", "武汉东湖高新区", "武汉东湖"), ("广西壮族自治区", "广西", "广西"), ("北京 经济技术开发区", "北京经开区", "北京"),
    ("天津滨海新区", "天津滨海新区", "天津滨海"), ("高新区", "高新区", "高新区"), ("，", "", ""),
  ])
  func `long names become keys and stems`(name: String, key: String, stem: String) {
    #expect(PlaceName.key(name, TestLexicons.normalizer) == key)
    #expect(PlaceName.stem(key) == stem)
  }
}
