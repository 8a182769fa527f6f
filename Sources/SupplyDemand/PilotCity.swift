/// A pilot city or park of the programme (试点城市（园区）), one row of 附件3.
public struct PilotCity: Hashable, Sendable {
  /// Names a pilot city: its number in the list, as text.
  public typealias ID = Identifier<PilotCity>

  /// The number in the list, from 1.
  public let number: Int
  /// The name as printed: 江苏无锡, 哈尔滨新区.
  public let name: String
  /// Where the name stands in the imported file.
  public let range: TextRange
  /// The division it is, or the one it lies in when GB/T 2260 doesn't know it; nil for a name that no gazetteer row has.
  public let division: Division?
  /// What kind of place it is.
  public let level: CityLevel?
  /// The national strategies whose official area it lies in, in their order.
  public let strategies: [RegionalStrategy]
  /// Its needs in the order printed, an item in parentheses right after the item that holds it.
  public let needs: [IndustryNeed]
  /// Its enterprises in the order printed, repeated ones included.
  public let enterprises: [EnterpriseMention]

  /// A pilot city as read from a list.
  public init(
    number: Int, name: String, range: TextRange, division: Division?, level: CityLevel?,
    strategies: [RegionalStrategy], needs: [IndustryNeed], enterprises: [EnterpriseMention]
  ) {
    self.number = number
    self.name = name
    self.range = range
    self.division = division
    self.level = level
    self.strategies = strategies
    self.needs = needs
    self.enterprises = enterprises
  }

  /// The identity: the number as text.
  public var id: ID { ID(String(number)) }
}
