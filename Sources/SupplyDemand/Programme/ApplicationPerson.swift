/// A person named in the first section of a form. Personal data.
public struct ApplicationPerson: Hashable, Sendable {
  /// What the person is to the project.
  public enum Role: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
    /// 团长 of a team, 项目负责人 of an event.
    case leader
    /// 首席专家 of a team.
    case chiefExpert = "chief-expert"
    /// 联系人.
    case contact
  }

  /// What is asked of a person.
  public enum Field: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
    /// 姓名.
    case name
    /// 手机.
    case phone
    /// 电子邮箱.
    case email
    /// 单位电话.
    case officePhone = "office-phone"
    /// 工作单位及职务.
    case position
    /// 专业职称.
    case title
  }

  /// What is filled in, for each field whose label stands in the form.
  public var fields: [Field: FormText]

  /// A person.
  public init(fields: [Field: FormText] = [:]) {
    self.fields = fields
  }

  /// What is filled in for a field; nil when its label isn't in the form.
  public subscript(field: Field) -> FormText? { fields[field] }
}
