internal import SupplyDemand

extension Table {
  /// The objects of a JSON Lines text with the columns of the list of pilot cities as members; the first object says which
  /// columns there are. Columns of locations count members.
  init(cityObjects text: String, file: String) {
    var names: [String] = []
    var rows: [Row] = []
    for line in JSONLine.all(in: text, file: file) {
      guard case .members(let members) = line.content else { continue }
      if names.isEmpty {
        names = members.map(\.name)
        rows.append(Self.row(names, line: line.number))
      }
      let texts = names.map { name in members.first { $0.name == name }?.value.text ?? "" }
      rows.append(Self.row(texts, line: line.number))
    }
    self.init(file: file, part: nil, rows: rows, findings: [])
  }

  private static func row(_ texts: [String], line: Int) -> Row {
    Row(
      line: line, cells: texts.enumerated().map { Cell(text: $0.element, line: line, column: $0.offset + 1) })
  }
}
