import Foundation
import TestSupport
import Testing

@testable import Programme

struct UnitNameKeyTests {
  @Test(arguments: [
    ("中国示例汽车学会", " 中国示例 汽车学会"), ("中国示例汽车学会", "中国示例汽车学会（盖章）"), ("中国示例汽车学会", "中国示例汽车学会(牵头单位)（公章）"),
    ("中国示例汽车学会", "中国示例汽车学会（以下简称“学会”）"), ("示例图学学会", "示例图学学会（原示例工程图学学会）"),
    ("示例（北京）科技有限公司", "示例(北京)科技有限公司"), ("ＡＢ示例有限公司", "ab示例有限公司"), ("示例科技有限责任公司", "示例科技有限公司"),
    ("示例科技股份公司", "示例科技股份有限公司"), ("江苏省科协", "江苏省科学技术协会"),
  ])
  func `names that say the same have one key`(one: String, other: String) {
    #expect(UnitNameKey.of(one) == UnitNameKey.of(other))
  }

  @Test(arguments: [
    ("中国石油大学（北京）", "中国石油大学（华东）"), ("中国石油大学（北京）", "中国石油大学"), ("示例工业大学", "示例工业大学（深圳）"),
    ("中国机械工程学会", "中国工程机械学会"), ("中国机械工程学会", "中国机械工程学会热处理分会"), ("示例科技有限公司", "示例科技股份有限公司"),
    ("示例科技有限公司", "示例科技集团有限公司"), ("示例（北京）科技有限公司", "示例（上海）科技有限公司"), ("示例第一医院", "示例第二医院"),
    ("江苏省科学技术协会", "江苏省无锡市科学技术协会"), ("江苏省机械工程学会", "中国机械工程学会"), ("示例大学", "示例大学附属医院"),
    ("有限公司", "有限责任公司"),
  ])
  func `names of two units have two keys`(one: String, other: String) {
    #expect(UnitNameKey.of(one) != UnitNameKey.of(other))
  }

  @Test func `a short name that two societies have, or that is a full name, is none's`() {
    let names = UnitNameKey.shortNames(of: ["中国示例学会", "中华示例学会", "中国样例学会", "样例学会", "中国茶会", "中国试样学会"])
    #expect(names == ["试样学会": "中国试样学会"])
  }

  @Test func `all national societies have a short name or none, and none has another's`() throws {
    let text = String(decoding: try Repository.bytes("Data/Programme/societies.tsv"), as: UTF8.self)
    let names = Set(text.split(separator: "\n").dropFirst().map { String($0.split(separator: "\t")[1]) })
    let short = UnitNameKey.shortNames(of: names)
    #expect(Set(short.values).count == short.count)
    #expect(short["机械工程学会"] == "中国机械工程学会" && short["工程机械学会"] == "中国工程机械学会")
    #expect(short["光学学会"] == "中国光学学会" && short["光学会"] == nil)
    #expect(names.filter { $0.hasPrefix("国际") }.allSatisfy { !short.values.contains($0) })
  }
}
