import Ingestion
import SupplyDemand
import Testing

struct NearDuplicatesTests {
  @Test func `titles alike up to spelling are found in a list and in the store`() throws {
    let list = try RecordLists.read("id,题名\na,柔性 电池\nb,《柔性电池》\nc,硬电池\n", as: .achievements)
    let stored = Records(achievements: [Achievement(id: Achievement.ID("z"), title: "硬－电池")])
    #expect(
      RecordLists.words(NearDuplicates.findings(in: list, against: stored)) == [
        "3:1 near-duplicate 《柔性电池》 a list:2:1", "4:1 near-duplicate 硬电池 z ",
      ])
  }

  @Test func `once stored, a list finds the same again`() throws {
    let list = try RecordLists.read("id,题名\na,柔性 电池\nb,柔性电池\n", as: .achievements)
    let first = NearDuplicates.findings(in: list, against: Records())
    #expect(first.count == 1)
    #expect(NearDuplicates.findings(in: list, against: list.records) == first)
  }

  @Test func `experts are alike by name and unit and quoted by identity`() throws {
    let list = try RecordLists.read("id,姓名,单位\n1,甲,某大学\n2,甲,某 大学\n3,甲,他院\n4,甲,\n5,甲,\n", as: .experts)
    #expect(
      RecordLists.words(NearDuplicates.findings(in: list, against: Records())) == ["3:1 near-duplicate 2 1 list:2:1"])
  }
}
