import SupplyDemand
import Testing

@testable import Programme

struct UnitResolverTests {
  private static let codes = ["51100000500000001A", "51100000500000002D", "121100004000000014"]

  private func resolver(_ units: [KnownUnit] = []) -> UnitResolver {
    UnitResolver(societies: ["中国机械工程学会", "中国工程机械学会"], units: units)
  }

  private func mention(_ name: String, _ code: Int? = nil) -> UnitMention {
    UnitMention(name: name, code: code.map { Self.codes[$0] } ?? "")
  }

  @Test func `a society is one by its full and its short name`() {
    #expect(
      resolver().groupNumbers(ofNames: ["中国机械工程学会", "机械工程学会（盖章）", "工程机械学会", "机械工程学会分会", ""]) == [0, 0, 1, 2, nil])
  }

  @Test func `names that staff keep of a unit are one, however they are written`() {
    let units = [KnownUnit(name: "示例图学学会", aliases: ["示例工程图学学会", "图学会"]), KnownUnit(name: "示例画院")]
    let names = ["示例图学学会", "示例 工程图学学会（公章）", "图学会", "示例画院", "画院"]
    #expect(resolver(units).groupNumbers(ofNames: names) == [0, 0, 0, 1, 2])
  }

  @Test func `a name that staff keep of two units is neither's`() {
    let units = [KnownUnit(name: "示例一院", aliases: ["示例院"]), KnownUnit(name: "示例二院", aliases: ["示例院"])]
    #expect(resolver(units).groupNumbers(ofNames: ["示例一院", "示例院", "示例二院"]) == [0, 1, 2])
  }

  @Test func `a name is the unit's beside whose code it stands anywhere`() {
    var resolver = resolver()
    resolver.learn(mention("示例大学", 0))
    #expect(resolver.identity(of: mention("示例大学")) == resolver.identity(of: mention("别的名字", 0)))
    #expect(resolver.isSame(mention("示例大学（盖章）"), mention("", 0)))
    #expect(!resolver.isSame(mention("示例学院"), mention("", 0)))
  }

  @Test func `two valid codes are two units, and their one name is neither's`() {
    var resolver = resolver()
    resolver.learn(mention("示例大学", 0))
    resolver.learn(mention("示例大学", 1))
    #expect(!resolver.isSame(mention("示例大学", 0), mention("示例大学", 1)))
    let alone = resolver.identity(of: mention("示例大学"))
    #expect(alone != resolver.identity(of: mention("", 0)) && alone != resolver.identity(of: mention("", 1)))
  }

  @Test func `staff join codes that a unit has had`() {
    let resolver = resolver([KnownUnit(name: "示例大学", creditCode: Self.codes[0], aliases: [Self.codes[1]])])
    #expect(resolver.isSame(mention("甲", 0), mention("乙", 1)))
    #expect(resolver.isSame(mention("示例大学"), mention("", 1)))
    #expect(!resolver.isSame(mention("示例大学"), mention("", 2)))
  }

  @Test func `nothing is said of a mention without name and code`() {
    #expect(resolver().identity(of: mention("（ ）")) == nil)
    #expect(!resolver().isSame(mention(""), mention("")))
    #expect(resolver().identity(of: UnitMention(name: "", code: "123")) == nil)
  }
}
