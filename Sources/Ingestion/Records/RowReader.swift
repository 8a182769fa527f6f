internal import SupplyDemand

/// Reads the fields of one row, noting what it can't understand.
struct RowReader {
  /// What isn't understood in the row, in the order the fields were asked for.
  private(set) var findings: [Finding] = []

  private let row: RecordRow
  private let aliases: RecordFieldAliases

  init(_ row: RecordRow, aliases: RecordFieldAliases) {
    self.row = row
    self.aliases = aliases
  }

  /// Where the row begins.
  var location: ListLocation { row.location }

  /// The text of the first column of `field` that has any; the items of a JSON array joined; empty when there is none.
  func text(_ field: ListField) -> String {
    for value in row.values[field] ?? [] {
      let text =
        value.texts.count == 1
        ? CellText.cleaned(value.texts[0])
        : value.texts.map(CellText.cleaned).filter { !$0.isEmpty }.joined(separator: "；")
      if !text.isEmpty { return text }
    }
    return ""
  }

  /// The text of a field that names a person, or says how to reach one; a finding when it is masked.
  mutating func personal(_ field: ListField) -> String {
    let text = text(field)
    noteMasked([text], field)
    return text
  }

  /// The names of persons in a field; a finding when one is masked.
  mutating func people(_ field: ListField) -> [String] {
    let names = list(field)
    noteMasked(names, field)
    return names
  }

  /// Masked values come from lists made for others to see, and would replace full ones.
  private mutating func noteMasked(_ texts: [String], _ field: ListField) {
    guard let masked = texts.first(where: { $0.contains("*") || $0.contains("＊") }) else { return }
    findings.append(
      Finding(
        .maskedValue, at: row.location(of: field), quoting: ContactDetails.redacted(masked), facts: [field.rawValue]))
  }

  /// The items of all columns of `field`, each once.
  func list(_ field: ListField) -> [String] {
    list(field, ListCell.items)
  }

  /// The industries of all columns of `field`, each once.
  func industries(_ field: ListField) -> [String] {
    list(field, ListCell.industries)
  }

  /// A cell that says nothing is known (无, -) has no items.
  private func list(_ field: ListField, _ items: (String) -> [String]) -> [String] {
    let texts = (row.values[field] ?? []).flatMap { value in
      let parts = value.isList ? value.texts.map(CellText.cleaned) : value.texts.flatMap(items)
      return parts.count == 1 && aliases.value(parts[0], of: .unknown) != nil ? [] : parts
    }
    return ListCell.unique(texts.filter { !$0.isEmpty })
  }

  /// The text of a field that a record can't do without; nil, and a finding, when it is empty.
  mutating func required(_ field: ListField) -> String? {
    let text = text(field)
    guard text.isEmpty else { return text }
    findings.append(Finding(.missingField, at: row.location(of: field), quoting: "", facts: [field.rawValue]))
    return nil
  }

  /// What `read` makes of the field's text and its header's note. A text that says nothing is known gives nil; one that
  /// `read` can't understand gives nil and a finding that `expected` is what it should be.
  mutating func value<Value>(
    _ field: ListField, expecting expected: String, _ read: (String, _ note: String) -> Value?
  ) -> Value? {
    for value in row.values[field] ?? [] {
      let text = value.texts.map(CellText.cleaned).joined(separator: "；")
      if text.isEmpty { continue }
      if let understood = read(text, value.note) { return understood }
      if aliases.value(text, of: .unknown) == nil { refuse(text, at: value, field, expected) }
      return nil
    }
    return nil
  }

  /// The choice that the field's text is an alias of.
  mutating func choice<Value: RawRepresentable<String>>(_ field: ListField, _ subject: ValueSubject) -> Value? {
    let expected = aliases.accepted(subject).joined(separator: "、")
    return value(field, expecting: expected) { [aliases] text, _ in
      aliases.value(text, of: subject).flatMap(Value.init(rawValue:))
    }
  }

  /// The choices that the field's items are aliases of, each once; a finding for every other item.
  mutating func choices<Value: RawRepresentable<String> & Hashable>(
    _ field: ListField, _ subject: ValueSubject
  ) -> [Value] {
    var choices: [Value] = []
    for value in row.values[field] ?? [] {
      let items = value.isList ? value.texts : value.texts.flatMap(ListCell.items)
      for item in items.map(CellText.cleaned) where !item.isEmpty {
        if let choice = aliases.value(item, of: subject).flatMap(Value.init(rawValue:)) {
          if !choices.contains(choice) { choices.append(choice) }
        } else if aliases.value(item, of: .unknown) == nil {
          refuse(item, at: value, field, aliases.accepted(subject).joined(separator: "、"))
        }
      }
    }
    return choices
  }

  /// 是 or 否, and their like.
  mutating func boolean(_ field: ListField) -> Bool? {
    value(field, expecting: aliases.accepted(.boolean).joined(separator: "、")) { [aliases] text, _ in
      aliases.value(text, of: .boolean).flatMap(Bool.init)
    }
  }

  /// The text of a position, abbreviations written out.
  func position(_ field: ListField) -> String {
    let text = text(field)
    return aliases.value(text, of: .position) ?? text
  }

  private mutating func refuse(_ text: String, at value: RecordRow.Value, _ field: ListField, _ expected: String) {
    findings.append(
      Finding(
        .invalidValue, at: row.location(of: value), quoting: ContactDetails.redacted(text),
        facts: [field.rawValue, expected]))
  }
}
