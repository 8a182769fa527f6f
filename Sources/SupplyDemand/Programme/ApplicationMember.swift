/// One row of the people of a project (八、项目负责人及主要参加人员). Personal data.
public struct ApplicationMember: Hashable, Sendable {
  /// The columns of the table of people, in their order.
  public enum Column: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
    /// 序号.
    case number
    /// 姓名.
    case name
    /// 工作单位及职务/职称.
    case position
    /// 联系方式.
    case contact
    /// 在本项目中承担的主要工作.
    case task
  }

  /// 姓名.
  public let name: FormText
  /// 工作单位及职务/职称.
  public let position: FormText
  /// 联系方式.
  public let contact: FormText
  /// 在本项目中承担的主要工作.
  public let task: FormText

  /// A row in which something is filled in.
  public init(name: FormText, position: FormText, contact: FormText, task: FormText) {
    self.name = name
    self.position = position
    self.contact = contact
    self.task = task
  }
}
