import SupplyDemand

extension CityReport {
  /// An array with an object for each city; `start` and `end` count Unicode scalars in the imported file.
  public func json(in language: Language) -> JSONValue {
    .array(cities.map(Self.city))
  }

  /// One city.
  static func city(_ city: PilotCity) -> JSONValue {
    .object([
      "number": .integer(city.number), "name": .string(city.name), "province": .optional(city.division?.province),
      "code": .optional(city.division?.code), "level": .optional(city.level?.rawValue),
      "longitude": .optional(city.division?.longitude), "latitude": .optional(city.division?.latitude),
      "strategies": .strings(city.strategies.map(\.rawValue)), "needs": .array(city.needs.map(need)),
      "enterprises": .array(city.enterprises.map(enterprise)),
    ])
  }

  private static func need(_ need: IndustryNeed) -> JSONValue {
    .object([
      "id": .string(need.id.text), "column": .string(need.column.rawValue), "text": .string(need.text),
      "label": .string(need.label), "group": .integer(need.group), "parent": .optional(need.parent?.text),
      "parts": .strings(need.parts), "start": .integer(need.range.start), "end": .integer(need.range.end),
    ])
  }

  private static func enterprise(_ mention: EnterpriseMention) -> JSONValue {
    .object([
      "id": .string(mention.id.text), "text": .string(mention.text), "name": .string(mention.name),
      "kind": .string(mention.kind.rawValue), "start": .integer(mention.range.start),
      "end": .integer(mention.range.end), "product": .optional(mention.product), "group": .integer(mention.group),
      "duplicateOf": .optional(mention.duplicateOf?.text), "sameCompany": .strings(mention.sameCompany.map(\.text)),
    ])
  }
}
