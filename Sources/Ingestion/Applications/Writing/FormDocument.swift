internal import OfficeDocuments
public import SupplyDemand

/// A form of the notice as a document of Word, laid out as the notice prints it: blank, or with the answers of an
/// application. `ApplicationReader` reads it back.
public struct FormDocument: Sendable {
  let layout: FormLayout
  let limits: [WordLimit]
  let application: Application
  private let opening: CalendarDate

  /// The form with the answers of an application; nil when the notice doesn't have the form.
  ///
  /// - Parameters:
  ///   - application: The application; one in which nothing is filled in gives a blank form. Added pages aren't written.
  ///   - notice: What is printed.
  public init?(of application: Application, by notice: Notice) {
    guard let layout = notice.layout(application.form) else { return nil }
    (self.layout, self.application) = (layout, application)
    (limits, opening) = (notice.wordLimits, notice.opening)
  }

  /// The bytes of the .docx file, the same for the same application.
  ///
  /// - Returns: A zip archive.
  /// - Throws: `IngestionError.unwritableForm` when memory runs out.
  public func bytes() throws(IngestionError) -> [UInt8] {
    // The day of the notice, so that the bytes don't depend on today's.
    guard let created = WordFile.Day(year: opening.year, month: opening.month, day: opening.day) else {
      throw .unwritableForm(reason: "\(opening) is no day of a document.")
    }
    let file = WordFile(
      title: layout.front?.title ?? layout.annex, created: created,
      margins: WordFile.Margins(top: 25, bottom: 25, left: 25, right: 25), blocks: front + heading + [.grid(body)])
    do {
      return try file.bytes()
    } catch {
      throw .unwritableForm(reason: "\(error)")
    }
  }

  // MARK: Before the sections

  private var front: [WordFile.Block] {
    guard let front = layout.front else { return [] }
    let fields = ApplicationField.allCases.filter { $0.section == 0 && layout.labels[$0] != nil }
    let space = WordFile.Block.centred("")
    var blocks: [WordFile.Block] = []
    // The number of the project stands above the title.
    if let first = fields.first { blocks.append(.grid(cover([first]))) }
    blocks += [space, .title(front.title), space, .grid(cover(Array(fields.dropFirst()))), space, space]
    blocks += front.makers.map { .centred($0) }
    blocks += [.pageBreak, .centred(front.instructionsTitle)] + front.instructions.map { .paragraph($0) }
    return blocks + [.pageBreak]
  }

  private func cover(_ fields: [ApplicationField]) -> WordFile.Grid {
    let rows = fields.map { field in
      let isDay = field == .applicationDate
      return WordFile.Grid.Row(
        [
          WordFile.Grid.Cell((layout.labels[field]?.first ?? "") + "：", .spread, width: 28),
          WordFile.Grid.Cell(answer(field, blank: isDay ? FormPrint.day : ""), .line, width: 72),
        ], height: 13)
    }
    return WordFile.Grid(rows: rows, hasBorders: false)
  }

  private var heading: [WordFile.Block] {
    guard let heading = layout.heading else { return [] }
    let cell = WordFile.Grid.Cell(heading.joined(separator: "\n"), .answer, width: 100)
    return [.grid(WordFile.Grid(rows: [WordFile.Grid.Row([cell], height: 10)])), .centred("")]
  }

  // MARK: The sections

  /// All sections in one table.
  private var body: WordFile.Grid {
    WordFile.Grid(
      rows: layout.sections.flatMap { section in
        [WordFile.Grid.Row([WordFile.Grid.Cell(title(of: section), .heading, width: 100)], height: 9)]
          + rows(of: section)
      })
  }

  private func title(of section: FormLayout.Section) -> String {
    let limit = FormPrint.limit(of: section, limits)
    let notes = [limit, section.remark].compactMap { $0 }
    return FormPrint.numeral(section.number) + "、" + section.title
      + (notes.isEmpty ? "" : "（\(notes.joined(separator: "，"))）")
  }

  private func rows(of section: FormLayout.Section) -> [WordFile.Grid.Row] {
    if let field = section.field { return [text(field, height: 45)] }
    return switch section.number {
    case 1: unitRows
    case 7: stageRows
    case 8: memberRows
    case 9: moneyRows
    case 10: signatureRows
    default:
      ApplicationField.allCases.filter { $0.section == section.number && layout.labels[$0] != nil }.map { field in
        WordFile.Grid.Row(
          [label(layout.labels[field]?.first, width: 36), cell(answer(field), width: 64)], height: 11)
      }
    }
  }

  // MARK: Cells

  /// The row of a long answer below the sentence printed above it.
  func text(_ field: ApplicationField, height: Int) -> WordFile.Grid.Row {
    WordFile.Grid.Row([WordFile.Grid.Cell(prompted(field), .passage, width: 100)], height: height)
  }

  /// The sentence printed where an answer goes, and the answer, or a line for it.
  func prompted(_ field: ApplicationField) -> String {
    guard let prompt = layout.prompts[field] else { return answer(field) }
    return prompt + "\n" + answer(field)
  }

  /// What is filled in, else what is printed in its place.
  func answer(_ field: ApplicationField, blank: String = "") -> String {
    application[field].map(\.text).flatMap { $0.isEmpty ? nil : $0 } ?? blank
  }

  func label(_ text: String?, width: Int, rowSpan: Int = 1) -> WordFile.Grid.Cell {
    WordFile.Grid.Cell(text ?? "", .label, width: width, rowSpan: rowSpan)
  }

  func cell(_ text: String, width: Int) -> WordFile.Grid.Cell { WordFile.Grid.Cell(text, .answer, width: width) }
}
