import Testing

@testable import Reporting

struct CityLabelTests {
  @Test(arguments: [
    ("江苏无锡", "江苏", "无锡"), ("江苏省无锡市", "江苏", "无锡市"), ("内蒙古巴彦淖尔", "内蒙古", "巴彦淖尔"), ("上海杨浦区", "上海", "杨浦区"),
    ("哈尔滨新区", "黑龙江", "哈尔滨新区"), ("湖北武汉东湖高新区", "湖北", "武汉东湖"), ("广东东莞松山湖高新区", "广东", "东莞松山湖"),
    ("北京中关村软件园", "北京", "中关村"), ("辽宁沈阳经开区", "辽宁", "沈阳经开区"), ("海南三亚崖州湾科技城", "海南", "三亚崖州湾"),
    ("重庆高新区", "重庆", "高新区"), ("北京", "北京", "北京"), ("新疆巴音郭楞蒙古自治州", "新疆", "巴音郭楞…"), ("江苏无锡", nil, "江苏无锡"),
    ("高新技术产业开发区", nil, "高新技术…"), ("", "江苏", ""),
  ])
  func `a label fits into its province's tile`(name: String, province: String?, label: String) {
    #expect(CityLabel.text(name, in: province.flatMap(ProvinceTile.named)) == label)
  }
}
