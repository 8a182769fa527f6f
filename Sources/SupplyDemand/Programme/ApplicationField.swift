/// The places of a form that hold one answer. The raw values are the keys of an application in JSON.
public enum ApplicationField: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
  // MARK: Cover

  /// 项目编号.
  case code
  /// 项目类别.
  case category
  /// 项目子类.
  case subcategory
  /// 项目名称, as on the cover.
  case coverTitle = "cover-title"
  /// 申报单位, as on the cover.
  case coverUnit = "cover-unit"
  /// 联系人, as on the cover. Personal data, likewise the next two.
  case coverContact = "cover-contact"
  /// 手机, as on the cover.
  case coverPhone = "cover-phone"
  /// 电子信箱, as on the cover.
  case coverEmail = "cover-email"
  /// 申报日期.
  case applicationDate = "application-date"

  // MARK: The unit (一)

  /// 单位名称.
  case unit
  /// 统一社会信用代码.
  case creditCode = "credit-code"
  /// 通讯地址 of the contact. Personal data.
  case address
  /// 单位简介.
  case profile

  // MARK: The project (二 to 六)

  /// 立项依据和目的.
  case rationale
  /// 科技服务团名称, 项目名称.
  case title
  /// 项目主要参与单位.
  case units
  /// 重点服务的试点城市 of a team, 意向服务的试点城市 of an event.
  case targetCities = "target-cities"
  /// 意向服务的其他城市及产业园区.
  case otherCities = "other-cities"
  /// 计划重点服务的产业方向.
  case directions
  /// 已联系对接的试点城市.
  case contactedCities = "contacted-cities"
  /// 已联系对接的非试点区域地方科协.
  case contactedAssociations = "contacted-associations"
  /// 已联系对接的党委政府、产业部门、“双创”示范基地、园区、企业.
  case contactedBodies = "contacted-bodies"
  /// 其他相关内容.
  case other
  /// 项目主要内容.
  case contents
  /// 项目目标及预期成果.
  case goals
  /// 项目实施条件.
  case conditions
}

extension ApplicationField {
  /// The number of the printed section that it stands in, from 1; 0 for the cover.
  public var section: Int {
    switch self {
    case .code, .category, .subcategory, .coverTitle, .coverUnit, .coverContact, .coverPhone, .coverEmail,
      .applicationDate:
      0
    case .unit, .creditCode, .address, .profile: 1
    case .rationale: 2
    case .title, .units, .targetCities, .otherCities, .directions, .contactedCities, .contactedAssociations,
      .contactedBodies, .other:
      3
    case .contents: 4
    case .goals: 5
    case .conditions: 6
    }
  }
}
