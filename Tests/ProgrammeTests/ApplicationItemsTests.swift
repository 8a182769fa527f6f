import SupplyDemand
import Testing

/// The lists that rules take from fields of a form.
struct ApplicationItemsTests {
  private func items(_ text: String) -> [String] {
    SampleApplications.application(.industry).filling(.targetCities, text).items(in: .targetCities)
  }

  @Test(arguments: [
    ("无锡", ["无锡"]), ("无锡、青岛，徐州；吕梁\n泰安", ["无锡", "青岛", "徐州", "吕梁", "泰安"]), ("无锡,青岛;徐州", ["无锡", "青岛", "徐州"]),
    (" 无锡 、 青岛。", ["无锡", "青岛"]), ("江苏无锡（高新区、经开区）、青岛", ["江苏无锡(高新区、经开区)", "青岛"]), ("无锡、、青岛、", ["无锡", "青岛"]),
    ("无锡（未闭合、青岛", ["无锡(未闭合、青岛"]), ("无锡）、青岛", ["无锡)", "青岛"]),
  ])
  func `items stand between separators outside of brackets`(text: String, expected: [String]) {
    #expect(items(text) == expected)
  }

  @Test(arguments: [
    "1.无锡\n2.青岛", "1．无锡；2．青岛", "1)无锡；2)青岛", "1、无锡\n2、青岛", "（1）无锡；（2）青岛", "(1)无锡;(2)青岛", "①无锡②青岛", "①无锡；②青岛",
    "一、无锡；二、青岛",
    "1、无锡；2、青岛。", "1. 无锡 2. 青岛",
  ])
  func `numbers before items are no part of them`(text: String) {
    #expect(items(text) == ["无锡", "青岛"])
  }

  @Test(arguments: ["无锡、青岛等", "无锡、青岛等。", "无锡、青岛等城市", "无锡、青岛等试点城市", "无锡、青岛等地", "无锡、青岛等2个城市", "无锡、青岛等2个试点城市（园区）"])
  func `what ends a list is no part of it`(text: String) {
    #expect(items(text) == ["无锡", "青岛"])
  }

  @Test(arguments: ["5G通信、3D打印", "5G通信，3D打印"])
  func `a number that begins a name is part of it`(text: String) {
    #expect(items(text) == ["5G通信", "3D打印"])
  }

  @Test(arguments: ["高等教育、5G等新一代移动通信", "高等教育；5G等新一代移动通信"])
  func `等 inside a name is part of it`(text: String) {
    #expect(items(text) == ["高等教育", "5G等新一代移动通信"])
  }

  @Test(arguments: ["", "无", "/", "-", "—", "暂无", " 无 。", "——", "不涉及", "／"])
  func `what says that there is nothing has no items`(text: String) {
    #expect(items(text) == [])
  }

  @Test func `a field that isn't in the form has none`() {
    #expect(SampleApplications.application(.industry).items(in: .contactedBodies) == [])
  }

  @Test func `the names of all persons are told`() {
    let application = SampleApplications.application(.industry).attaching(.experts, "附示例").attaching(.demands, "需求")
    #expect(application.personNames == ["林示例", "何示例", "周示例", "许示例", "附示例"])
  }
}
