internal import SupplyDemand

extension RecordRows {
  /// The objects of a text with one JSON object a line, as rows. A line that is none is a finding, and left out.
  init(jsonLines text: String, kind: RecordKind, file: String, aliases: RecordFieldAliases) {
    var unknown: Set<String> = []
    for line in JSONLine.all(in: text, file: file) {
      switch line.content {
      case .trouble(let finding):
        findings.append(finding)
        unreadable += 1
      case .members(let members):
        var row = RecordRow(location: ListLocation(file: file, line: line.number, column: 1))
        for member in members {
          let place = ListLocation(file: file, line: line.number, column: member.value.column)
          if let field = aliases.field(HeaderName(member.name), in: kind) {
            add(member.value, as: field, at: place, to: &row)
          } else if unknown.insert(member.name).inserted {
            findings.append(Finding(.unknownColumn, at: place, quoting: ContactDetails.redacted(member.name)))
          }
        }
        rows.append(row)
      }
    }
  }

  private mutating func add(_ value: JSONValue, as field: ListField, at place: ListLocation, to row: inout RecordRow) {
    if field == .ignored || value.content == .null { return }
    let texts: [String]
    var isList = false
    if case .array(let elements) = value.content {
      isList = true
      texts = elements.compactMap(\.text)
      if elements.contains(where: { $0.text == nil && $0.content != .null }) { refuse(field, at: place) }
    } else if case .number(let number) = value.content, number.lowercased().contains("e"), let amount = Double(number) {
      // Programs write small and large numbers with exponents, people don't.
      texts = [ListValue.plainDigits(amount)]
    } else if let text = value.text {
      texts = [text]
    } else {
      refuse(field, at: place)
      return
    }
    let read = RecordRow.Value(
      texts: texts, isList: isList, note: "", line: row.location.line ?? 1, column: value.column)
    row.values[field, default: []].append(read)
  }

  private mutating func refuse(_ field: ListField, at place: ListLocation) {
    findings.append(Finding(.invalidValue, at: place, quoting: "{", facts: [field.rawValue, "\"…\"、[\"…\", \"…\"]"]))
  }
}
