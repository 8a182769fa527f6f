public import SupplyDemand

/// Reads tables of sanctions: 单位名称, 统一社会信用代码, 情形, 日期, 来源.
public struct SanctionReader: Sendable {
  private enum Column { case unit, code, kind, day, source }

  private static let names: [(column: Column, names: [String])] = [
    (.unit, ["单位名称", "单位", "单位全称", "unit"]), (.code, ["统一社会信用代码", "信用代码", "code"]),
    (.kind, ["情形", "类型", "处理情形", "kind"]), (.day, ["日期", "处理日期", "day"]), (.source, ["来源", "依据", "说明", "source"]),
  ]
  private static let kinds: [(kind: SanctionKind, words: [String])] = [
    (.penalty, ["行政处罚", "处罚", "penalty"]), (.censure, ["通报", "限期整改", "censure"]),
    (.unfinished, ["未按要求完成", "未完成", "unfinished"]), (.grave, ["严重", "grave"]),
  ]

  /// A reader.
  public init() {}

  /// The sanctions in `text`, in the order of its rows.
  ///
  /// - Parameters:
  ///   - text: A table with a header, as CSV or TSV.
  ///   - file: The file's name, for errors.
  /// - Returns: The sanctions.
  /// - Throws: `IngestionError.invalidLine` for a row without a unit, a known kind or a day: a sanction that is left out
  ///   would let a barred unit through.
  public func sanctions(_ text: String, file: String) throws(IngestionError) -> [Sanction] {
    let table = Table(parsing: text, delimiter: Delimiter.sniffed(in: text) ?? .tab, file: file)
    guard let header = table.header else { throw .emptyFile(file) }
    let places = ColumnPlaces(header, Self.names)
    var sanctions: [Sanction] = []
    for row in table.rows {
      func cell(_ column: Column) -> String { places.cell(column, of: row) }
      let kind = Self.kinds.first { $0.words.contains { cell(.kind).contains($0) } }?.kind
      guard let kind, let day = DateText.day(cell(.day)), !cell(.unit).isEmpty || !cell(.code).isEmpty else {
        throw .invalidLine(
          file: file, line: row.line,
          expected: "单位名称 or 统一社会信用代码, 情形 (行政处罚, 通报, 未完成, 严重问题) and 日期 (2022-06-30)")
      }
      sanctions.append(
        Sanction(unit: cell(.unit), creditCode: cell(.code), kind: kind, day: day, source: cell(.source)))
    }
    return sanctions
  }
}
