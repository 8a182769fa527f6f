import Foundation
import TestSupport

/// A workbook read back from its bytes, by nothing that wrote it: python3's zipfile and Foundation's XML.
struct ReadWorkbook {
  /// A cell as the sheet's XML has it.
  struct Cell: Equatable {
    /// `inlineStr` for a text, empty for a number.
    let type: String
    /// What it holds.
    let value: String
    /// The number format's code.
    let format: String
    let isBold: Bool
    let wraps: Bool
  }

  /// A sheet.
  struct Sheet {
    let name: String
    /// The cells by their references, such as A1.
    let cells: [String: Cell]
    /// The widths of the columns, from the left, in whole digits.
    let widths: [Int]
    /// The first row below the frozen ones, from 1; nil without such.
    let frozenBelow: String?
    /// The range with buttons to filter by; nil without such.
    let filter: String?
  }

  let sheets: [Sheet]
  /// The day and time that the properties give.
  let created: String

  /// Reads the file whose bytes are `bytes`.
  init(_ bytes: [UInt8]) throws {
    let parts = try Self.parts(of: bytes)
    let styles = try Self.styles(parts)
    let names = try Self.document(parts, "xl/workbook.xml").descendants("sheet").map { $0["name"] }
    sheets = try names.enumerated().map { index, name in
      try Self.sheet(name, try Self.document(parts, "xl/worksheets/sheet\(index + 1).xml"), styles)
    }
    created = try Self.document(parts, "docProps/core.xml").descendants("dcterms:created").first?.text ?? ""
  }

  /// The parts of a zip by their names.
  static func parts(of bytes: [UInt8]) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in.xlsx"), folder.appending(path: "out.json"))
    try Data(bytes).write(to: input)
    let script = """
      import json, sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as file, open(sys.argv[2], "w", encoding="utf-8") as output:
          assert file.testzip() is None
          json.dump({name: file.read(name).decode("utf-8") for name in file.namelist()}, output)
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, input.path, output.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    return try JSONDecoder().decode([String: String].self, from: try Data(contentsOf: output))
  }

  private static func document(_ parts: [String: String], _ name: String) throws -> ReadElement {
    try ReadElement(parsing: parts[name] ?? "")
  }

  private typealias Style = (format: String, isBold: Bool, wraps: Bool)

  private static func styles(_ parts: [String: String]) throws -> [Style] {
    let root = try document(parts, "xl/styles.xml")
    // Of the formats with numbers below 164 those that occur here (ECMA-376, 18.8.30).
    var formats = ["0": "General", "1": "0", "2": "0.00", "49": "@"]
    for format in root.descendants("numFmt") { formats[format["numFmtId"]] = format["formatCode"] }
    let bold = root.descendants("font").map { !$0.descendants("b").isEmpty }
    return root.descendants("cellXfs").flatMap { $0.descendants("xf") }.map { style in
      (
        formats[style["numFmtId"]] ?? "?", bold[Int(style["fontId"]) ?? 0],
        style.descendants("alignment").contains { $0["wrapText"] == "1" }
      )
    }
  }

  private static func sheet(_ name: String, _ root: ReadElement, _ styles: [Style]) throws -> Sheet {
    let cells = root.descendants("c").map { cell in
      let style = styles[Int(cell["s"]) ?? 0]
      let value = (cell.descendants("t") + cell.descendants("v")).map(\.text).joined()
      return (
        cell["r"],
        Cell(
          type: cell["t"], value: value, format: style.format, isBold: style.isBold, wraps: style.wraps)
      )
    }
    let pane = root.descendants("pane").first { $0["state"] == "frozen" }
    return Sheet(
      name: name, cells: Dictionary(uniqueKeysWithValues: cells),
      widths: root.descendants("col").map { Int(Double($0["width"]) ?? 0) },
      frozenBelow: pane?["topLeftCell"], filter: root.descendants("autoFilter").first?["ref"])
  }
}
