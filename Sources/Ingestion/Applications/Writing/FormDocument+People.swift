internal import OfficeDocuments
internal import SupplyDemand

extension FormDocument {
  /// The rows of the unit and its persons (一).
  var unitRows: [WordFile.Grid.Row] {
    let unit = WordFile.Grid.Row(
      [
        label(layout.labels[.unit]?.first, width: 26), cell(answer(.unit), width: 28),
        label(layout.labels[.creditCode]?.first, width: 17), cell(answer(.creditCode), width: 29),
      ], height: 11)
    let people = ApplicationPerson.Role.allCases.filter { layout.roles[$0] != nil }.flatMap(personRows)
    return [unit] + people + profileRows
  }

  /// The rows of a person: two answers a row, the address of the contact in a row of its own.
  private func personRows(_ role: ApplicationPerson.Role) -> [WordFile.Grid.Row] {
    let fields = layout.requiredOfPeople[role] ?? []
    var pairs = stride(from: 0, to: fields.count, by: 2).map { start in
      fields[start..<min(start + 2, fields.count)].map { field in
        (label: layout.personLabels[field]?.first, answer: application[role, field]?.text ?? "")
      }
    }
    if role == .contact, let address = layout.labels[.address]?.first {
      pairs.append([(label: address, answer: answer(.address))])
    }
    var rows = pairs.enumerated().map { index, pair in
      var cells = index == 0 ? [label(layout.roles[role]?.first, width: 10, rowSpan: pairs.count)] : []
      for (place, part) in pair.enumerated() {
        cells.append(label(part.label, width: place == 0 ? 16 : 17))
        cells.append(cell(part.answer, width: pair.count == 1 ? 74 : place == 0 ? 28 : 29))
      }
      return WordFile.Grid.Row(cells, height: 11)
    }
    if let note = layout.personNotes[role] { rows.append(WordFile.Grid.Row([cell(note, width: 100)], height: 9)) }
    return rows
  }

  private var profileRows: [WordFile.Grid.Row] {
    guard let name = layout.labels[.profile]?.first else { return [] }
    let limit = limits.first { $0.field == .profile }.map { "（\($0.most)字以内）" } ?? ""
    return [
      WordFile.Grid.Row([WordFile.Grid.Cell(name + limit, .heading, width: 100)], height: 9),
      text(.profile, height: 45),
    ]
  }

  /// The rows of the project's people (八): at least four to fill in.
  var memberRows: [WordFile.Grid.Row] {
    let widths = [8, 14, 32, 20, 26]
    let filled = application.members.map { [$0.name.text, $0.position.text, $0.contact.text, $0.task.text] }
    let numbers = 1...max(4, filled.count)
    let rows = numbers.map { number in
      [String(number)] + (number <= filled.count ? filled[number - 1] : ["", "", "", ""])
    }
    return table(layout.memberColumns, rows + [[FormPrint.more, "", "", "", ""]], widths: widths)
  }

  /// The lines to sign on (十), each with a day and, but for the leader, a place for the seal.
  var signatureRows: [WordFile.Grid.Row] {
    let roles = ApplicationSignature.Role.allCases.filter { layout.signatureLabels[$0] != nil }
    let lines = roles.flatMap { role -> [String] in
      let name = application.signatures.first { $0.role == role }?.name.text ?? ""
      let optional = layout.requiredSignatures.contains(role) ? "" : FormPrint.optional
      let line = (layout.signatureLabels[role]?.first ?? "") + FormPrint.signed + optional + "：" + name
      return [line, FormPrint.day] + (role == .leader ? [""] : [FormPrint.seal, ""])
    }
    return [WordFile.Grid.Row([cell(lines.joined(separator: "\n"), width: 100)], height: 80)]
  }

  /// A table with the titles of its columns, label by label below the first column.
  func table<Column: Hashable & CaseIterable>(
    _ titles: [Column: [String]], _ rows: [[String]], widths: [Int]
  ) -> [WordFile.Grid.Row] {
    let header = zip(Column.allCases, widths).map { column, width in
      WordFile.Grid.Cell(titles[column]?.first ?? "", .columnTitle, width: width)
    }
    let body = rows.map { row in
      zip(row, widths).enumerated().map { index, part in
        index == 0 ? label(part.0, width: part.1) : cell(part.0, width: part.1)
      }
    }
    return ([header] + body).map { WordFile.Grid.Row($0, height: 10) }
  }
}
