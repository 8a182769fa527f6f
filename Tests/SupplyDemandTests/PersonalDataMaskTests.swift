import SupplyDemand
import Testing

struct PersonalDataMaskTests {
  @Test(arguments: [
    ("王小明", "王**"), ("王明", "王*"), ("欧阳修", "欧阳*"), ("欧阳", "欧*"), ("司马相如", "司马**"), ("王", "*"), ("", ""),
    ("阿不都热合曼·买买提", "阿*****·***"), ("John Smith", "J*** S****"), ("J. R. Müller", "J. R. M*****"), ("爱新觉罗溥仪", "爱*****"),
    ("𠮷野", "𠮷*"),
  ])
  func `names keep the surname or initials`(name: String, masked: String) {
    #expect(PersonalDataMask.name(name) == masked)
  }

  @Test(arguments: [
    ("13812345678", "138****5678"), ("010-62345678", "010-****5678"), ("138 1234 5678", "138 **** 5678"),
    ("62345678", "******78"), ("110", "***"), ("", ""),
  ])
  func `telephone numbers keep both ends`(phone: String, masked: String) {
    #expect(PersonalDataMask.phone(phone) == masked)
  }

  @Test(arguments: [("wang@example.com", "w***@example.com"), ("w@x.cn", "w***@x.cn"), ("nothing", "***"), ("", "")])
  func `addresses keep the first letter and the domain`(email: String, masked: String) {
    #expect(PersonalDataMask.email(email) == masked)
  }

  @Test(arguments: [
    ("王小明教授，手机13812345678。", "王**教授，手机138****5678。"),
    ("电话：010-62345678，13912345678,15012345678", "电话：010-****5678，139****5678,150****5678"),
    ("wang.xm@example.com", "w******@example.com"),
    ("专利ZL201310012345.6和2138123456789", "专利ZL201310012345.6和2138123456789"),
    ("联系+86 138-1234-5678", "联系+86 1**-****-5678"), ("无", "无"),
  ])
  func `in a text every scalar stays in its place`(text: String, masked: String) {
    let result = PersonalDataMask.text(text, naming: ["王小明", ""])
    #expect(result == masked)
    #expect(result.unicodeScalars.count == text.unicodeScalars.count)
  }
}
