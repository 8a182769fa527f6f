import SupplyDemand
import Testing

@testable import Programme

struct ApplicantReadingTests {
  private func types(_ name: String) -> Set<ApplicantType> {
    ApplicantReading.types(of: name, SampleSurroundings.plain)
  }

  private static let known: [(name: String, types: Set<ApplicantType>)] = [
    ("中国示例汽车学会", [.nationalSociety]), ("中华示例医学会", [.nationalSociety]),
    ("全国示例研究会", [.nationalSociety]), ("示例大学", [.university]), ("示例理工学院", [.university]),
    ("示例科学院计算技术研究所", [.institute]), ("示例银行", [.financial]), ("示例证券股份有限公司", [.financial, .enterprise]),
    ("示例律师事务所", [.serviceOrganization]), ("示例精密机械集团", [.enterprise]), ("示例（无锡）机械有限公司", [.enterprise]),
    ("江苏省示例学会", [.provincialBody]), ("江苏省科协", [.provincialBody]), ("山东科技馆", [.provincialBody]), ("示例工作室", []), ("", []),
  ]

  @Test(arguments: known)
  func `a name tells what a unit can be`(name: String, expected: Set<ApplicantType>) {
    #expect(types(name) == expected)
  }

  @Test(arguments: [
    "江苏省科学技术协会", "山东省科学技术协会", "北京市科学技术协会", "新疆维吾尔自治区科学技术协会", "新疆生产建设兵团科协", "江苏省 科学技术协会", "江苏省科学技术协会学会服务中心",
  ])
  func `an association of a province, and its own units, are a province's`(name: String) {
    #expect(types(name).contains(.provincialBody))
  }

  @Test(arguments: ["江苏省无锡市科学技术协会", "江苏省无锡市科协", "北京市示例区科学技术协会", "新疆生产建设兵团第八师科学技术协会", "山东青岛科学技术协会"])
  func `an association of a city or county isn't a province's`(name: String) {
    #expect(!types(name).contains(.provincialBody))
  }

  @Test func `white space in a name doesn't matter`() {
    #expect(types("中国 示例\n汽车学会") == [.nationalSociety])
  }
}
