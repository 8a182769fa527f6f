public import SupplyDemand

/// Reads tables of units with their other names: 单位全称, 统一社会信用代码, 别名.
public struct UnitReader: Sendable {
  private enum Column { case name, code, aliases }

  private static let names: [(column: Column, names: [String])] = [
    (.name, ["单位全称", "单位名称", "单位", "unit"]), (.code, ["统一社会信用代码", "信用代码", "code"]),
    (.aliases, ["别名", "其他名称", "简称", "曾用名", "aliases"]),
  ]

  /// A reader.
  public init() {}

  /// The units in `text`, in the order of its rows.
  ///
  /// - Parameters:
  ///   - text: A table with a header, as CSV or TSV. Aliases in a cell are parted by 、 or ；.
  ///   - file: The file's name, for errors.
  /// - Returns: The units.
  /// - Throws: `IngestionError.invalidLine` for a row without a full name, or with a code that is none.
  public func units(_ text: String, file: String) throws(IngestionError) -> [KnownUnit] {
    let table = Table(parsing: text, delimiter: Delimiter.sniffed(in: text) ?? .tab, file: file)
    guard let header = table.header else { throw .emptyFile(file) }
    let places = ColumnPlaces(header, Self.names)
    var units: [KnownUnit] = []
    for row in table.rows {
      let (name, code) = (places.cell(.name, of: row), places.cell(.code, of: row))
      guard !name.isEmpty, code.isEmpty || CreditCode.valid(code) != nil else {
        throw .invalidLine(file: file, line: row.line, expected: "单位全称, and 统一社会信用代码 of 18 characters or none")
      }
      let aliases = places.cells(.aliases, of: row).flatMap { $0.split { "、；;\n".contains($0) } }
      units.append(KnownUnit(name: name, creditCode: code, aliases: aliases.map { CellText.cleaned(String($0)) }))
    }
    return units
  }
}
