/// An industry that a pilot city has named as its own (重点产业 or 主要产业), that is, what it needs served.
public struct IndustryNeed: Hashable, Sendable {
  /// Names a need: `<city number>-<column>-<place in the cell>`, and `.<place>` more for an item in parentheses,
  /// such as `38-main-3` or `18-main-1.2`.
  public typealias ID = Identifier<IndustryNeed>

  /// The column of 附件3.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    /// 重点产业.
    case key
    /// 主要产业.
    case main
  }

  /// The identity.
  public let id: ID
  /// The city that named it.
  public let city: PilotCity.ID
  /// The column it stands in.
  public let column: Column
  /// The text as printed.
  public let text: String
  /// Where `text` stands in the imported file.
  public let range: TextRange
  /// The group of its cell, from 1: ， and ； part a cell into groups where 、 parts the items.
  public let group: Int
  /// The item whose parentheses hold this one.
  public let parent: ID?
  /// The industries of a compound (新能源新材料 → 新能源, 新材料); empty for a single industry.
  public let parts: [String]
  /// The text without empty suffixes and parentheses, the form to match and compare by.
  public let label: String

  /// A need as read from a list.
  public init(
    id: ID, city: PilotCity.ID, column: Column, text: String, range: TextRange, group: Int, parent: ID?,
    parts: [String], label: String
  ) {
    self.id = id
    self.city = city
    self.column = column
    self.text = text
    self.range = range
    self.group = group
    self.parent = parent
    self.parts = parts
    self.label = label
  }

  /// The industries to match: the parts of a compound, else the label alone; never empty.
  public var industries: [String] { parts.isEmpty ? [label] : parts }

  /// What a person asks for, in place of a need that a city has printed.
  public static func asked(_ text: String, id: ID) -> IndustryNeed {
    IndustryNeed(
      id: id, city: PilotCity.ID(""), column: .main, text: text, range: TextRange(0, 0), group: 1, parent: nil,
      parts: [], label: text)
  }
}
