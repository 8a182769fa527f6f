import SupplyDemand
import Testing

struct UnitDirectoryTests {
  private static let code = "51100000500000001A"
  private let directory = UnitDirectory([
    KnownUnit(name: "中国示例学会", creditCode: code, aliases: ["示例会"]), KnownUnit(name: "示例大学"),
    KnownUnit(name: "示例一院", aliases: ["示例院"]), KnownUnit(name: "示例二院", aliases: ["示例院"]),
  ])

  private func application(_ unit: String, _ code: String = "") -> KeptApplication {
    KeptApplication(
      number: 1, file: "a.docx", kind: nil, form: .team, unit: unit, creditCode: code, title: "", state: .draft,
      handler: nil, createdAt: 0, createdBy: nil)
  }

  @Test(arguments: [
    ("中国示例学会", "中国 示例学会"), ("示例（北京）公司", "示例(北京)公司"), ("ＡＢ公司", "ab公司"), ("中国示例学会", "示例会"), ("示例会", "中国示例学会"),
    ("别的单位", "别的单位"),
  ])
  func `names of one unit are the same`(one: String, other: String) {
    #expect(directory.isSame(one, other))
  }

  @Test(arguments: [
    ("中国示例学会", "示例学会"), ("中国示例学会", "中国示例学会（盖章）"), ("中国示例学会", "中国示例学会分会"), ("示例科技有限公司", "示例科技有限责任公司"),
    ("示例院", "示例一院"), ("示例一院", "示例二院"), ("", ""), ("示例大学", ""),
  ])
  func `what rules may guess opens no door`(one: String, other: String) {
    #expect(!directory.isSame(one, other))
  }

  @Test func `an application is the unit's by its name, a kept name or the kept code`() {
    #expect(directory.isUnit("中国示例学会", of: application("中国示例学会")))
    #expect(directory.isUnit("中国示例学会", of: application("示例会")))
    #expect(directory.isUnit("中国示例学会", of: application("写错的名字", Self.code)))
    #expect(directory.isUnit("中国示例学会", of: application("", Self.code.lowercased())))
    #expect(!directory.isUnit("中国示例学会", of: application("示例大学", Self.code)), "it names another unit")
    #expect(!directory.isUnit("中国示例学会", of: application("写错的名字", "51100000500000001B")), "no code")
    #expect(!directory.isUnit("别的单位", of: application("写错的名字", Self.code)))
    #expect(!directory.isUnit("", of: application("")))
  }

  @Test func `a unit keeps each of its names once`() {
    let unit = KnownUnit(
      name: "示例大学", creditCode: "5110 0000 5000 0000 1a", aliases: ["示例 大学", "示大", "示大", "", Self.code])
    #expect(unit.aliases == ["示大"] && unit.creditCodes == [Self.code])
    #expect(unit.isCalled(Self.code) && unit.isCalled("示 大") && !unit.isCalled(""))
  }
}
