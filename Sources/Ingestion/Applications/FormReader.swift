internal import SupplyDemand

/// Reads a filled form row by row: printed titles tell the section, printed labels what stands beside them. Rows may stand in
/// any order within a section, in one table or many.
struct FormReader {
  /// How many of a form's sections must be there for a document to be the form.
  private static let leastSections = 4

  private let layout: FormLayout
  private let heading: FormHeading
  private let prompts: FormPrompts
  private let labels: [Int: FormLabels<ApplicationField>]
  private var application: Application
  private var section = 0
  private var texts: [ApplicationField: [FormRow.Cell]] = [:]
  /// The field whose label stood alone in the row before: the row below may answer it.
  private var open: ApplicationField?
  private var people: PeopleSection
  private var schedule: ScheduleSection
  private var members: MemberSection
  private var money: MoneySection
  private var signatures: SignatureSection
  private var attachments = AttachmentTables()

  private init(_ layout: FormLayout, file: String) {
    self.layout = layout
    heading = FormHeading(layout)
    prompts = FormPrompts(layout.printedSentences)
    application = Application(file: file, form: layout.form)
    let bySection = Dictionary(grouping: layout.labels) { $0.key.section }
    labels = bySection.mapValues { FormLabels(Dictionary(uniqueKeysWithValues: $0.map { ($0.key, $0.value) })) }
    people = PeopleSection(layout)
    schedule = ScheduleSection(layout)
    members = MemberSection(layout)
    money = MoneySection(layout)
    signatures = SignatureSection(layout)
  }

  /// The application that `rows` are, in whichever form they fit; nil when they are none.
  static func application(in rows: [FormRow], layouts: [FormLayout], file: String) -> Application? {
    // The forms have the same titles; only teams have a chief expert and a leader called 团长.
    let keys = Set(rows.lazy.flatMap(\.cells).map(\.key))
    let own = layouts.filter { layout in
      (["首席专家", "团长"].contains(where: keys.contains) || keys.contains { $0.hasPrefix("科技服务团名称") })
        == (layout.form == .team)
    }
    for layout in own + layouts.filter({ !own.contains($0) }) {
      var reader = FormReader(layout, file: file)
      for row in rows { reader.take(row) }
      if reader.application.sections.count >= leastSections { return reader.finished() }
    }
    return nil
  }

  private mutating func take(_ row: FormRow) {
    // One cell may hold a title and the text below it, or several sections.
    if row.filled.count == 1, let cell = row.filled.first {
      let lines = cell.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.contains(where: { heading.section(of: $0) != nil }) {
        for line in lines { takeLine(line, of: cell, row) }
        return
      }
    } else if let first = row.filled.first, let found = heading.section(of: first.text) {
      begin(found.number, at: first.location)
      take(FormRow(table: row.table, cells: row.cells.filter { $0 != first }, above: []))
      return
    }
    answer(row)
  }

  private mutating func takeLine(_ line: String, of cell: FormRow.Cell, _ row: FormRow) {
    var rest = line
    if let found = heading.section(of: line) {
      begin(found.number, at: cell.location)
      rest = found.rest
    }
    if !CellText.cleaned(rest).isEmpty {
      answer(FormRow(table: row.table, cells: [cell.holding(rest)], above: row.above))
    }
  }

  private mutating func begin(_ number: Int, at location: ListLocation) {
    // A title again on an added page begins nothing anew.
    guard application.sections[number] == nil else { return }
    application.sections[number] = location
    section = number
    open = nil
  }

  private mutating func answer(_ row: FormRow) {
    if let field = layout.sections.first(where: { $0.number == section })?.field {
      texts[field, default: []] += row.filled
      return
    }
    switch section {
    case 1:
      if people.take(row) { return }
      takeLabels(row)
    case 7: schedule.take(row)
    case 8: members.take(row)
    case 9: money.take(row)
    case 10:
      if !signatures.take(row) { attachments.take(row) }
    default: takeLabels(row)
    }
  }

  private mutating func takeLabels(_ row: FormRow) {
    let answers = labels[section]?.answers(in: row) ?? []
    if answers.isEmpty, let field = open, row.filled.count == 1 {
      texts[field, default: []] += row.filled
      return
    }
    for (field, answer) in answers where texts[field]?.allSatisfy(\.isBlank) ?? true { texts[field] = [answer] }
    open = row.filled.count == 1 ? answers.first?.id : nil
  }

  private func finished() -> Application {
    var application = application
    for (field, cells) in texts { application.texts[field] = text(of: cells) }
    // A section without any text has its answer where it begins.
    for section in layout.sections {
      guard let field = section.field, let place = application.sections[section.number], texts[field] == nil
      else { continue }
      application.texts[field] = FormText("", at: place)
    }
    if let date = application[.applicationDate], date.plain.allSatisfy({ "年月日_ \n".contains($0) }) {
      application.texts[.applicationDate] = FormText("", at: date.location)
    }
    application.applicationDay = application[.applicationDate].flatMap { FormDate(reading: $0).day }
    application.people = people.people
    schedule.finish(&application)
    application.members = members.members
    money.finish(&application)
    application.signatures = signatures.signatures
    application.attachments = attachments.attachments
    return application
  }

  private func text(of cells: [FormRow.Cell]) -> FormText {
    let texts = cells.map { (FormText(reading: prompts.removed(from: $0.text), at: $0.location)) }
    let filled = texts.filter { !$0.isEmpty }
    guard let first = filled.first ?? texts.first else {
      return FormText("", at: application.sections[1] ?? ListLocation(file: application.file))
    }
    return FormText(reading: filled.map(\.text).joined(separator: "\n"), at: first.location)
  }
}
