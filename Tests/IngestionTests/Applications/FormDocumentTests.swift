import SupplyDemand
import Testing

@testable import Ingestion

struct FormDocumentTests {
  private func read(_ application: Application, _ form: ApplicationForm) async throws -> Application {
    let notice = try FormSheet.notice()
    let bytes = try #require(FormDocument(of: application, by: notice)).bytes()
    return try #require(try await ApplicationReader(notice: notice).application(bytes, file: "a.docx"))
  }

  private func blank(_ form: ApplicationForm) async throws -> Application {
    try await read(Application(file: "", form: form), form)
  }

  @Test(arguments: ApplicationForm.allCases)
  func `a blank form is that form, with every section and label, and nothing filled in`(form: ApplicationForm)
    async throws
  {
    let layout = try #require(try FormSheet.notice().layout(form))
    let read = try await blank(form)
    #expect(read.form == form)
    #expect(read.sections.keys.sorted() == Array(1...10))
    let printed = ApplicationField.allCases.filter {
      layout.labels[$0] != nil && (layout.front != nil || $0.section > 0) || [2, 4, 5, 6].contains($0.section)
    }
    #expect(Set(read.texts.keys) == Set(printed))
    #expect(Set(read.texts.values.map(\.text)) == [""])
    for role in ApplicationPerson.Role.allCases {
      #expect(Set(read.people[role]?.fields.keys.map { $0 } ?? []) == Set(layout.requiredOfPeople[role] ?? []))
    }
    #expect(read.people.values.allSatisfy { $0.fields.values.allSatisfy { $0.isEmpty } })
    #expect(read.start?.written.isEmpty == true && read.end?.written.isEmpty == true)
    #expect(read.stages.isEmpty && read.members.isEmpty && read.expenses.isEmpty && read.attachments.isEmpty)
    #expect(Set(read.funds.keys) == Set(layout.funds) && read.funds.values.allSatisfy { $0.written.isEmpty })
    #expect(Set(read.signatures.map(\.role)) == Set(layout.signatureLabels.keys))
    #expect(read.signatures.allSatisfy { !$0.isSigned })
    #expect(read.pages.count == 1 && read.pages.allSatisfy { $0.width == 210 && $0.height == 297 })
  }

  @Test func `an application that is written is read`() async throws {
    let application = try #require(try SampleForm.team().application())
    let read = try await read(application, .team)
    for (field, text) in application.texts where field.section > 0 { #expect(read[field]?.text == text.text) }
    for (role, person) in application.people {
      #expect(read.people[role]?.fields.mapValues(\.text) == person.fields.mapValues(\.text))
    }
    #expect(read.start?.day == application.start?.day && read.end?.day == application.end?.day)
    #expect(read.stages.map(\.goal.text) == application.stages.map(\.goal.text))
    #expect(read.stages.map(\.budget.yuan) == application.stages.map(\.budget.yuan))
    #expect(read.stages.map(\.start.day) == application.stages.map(\.start.day))
    #expect(read.stages.map(\.end.day) == application.stages.map(\.end.day))
    #expect(read.members.map(\.task.text) == application.members.map(\.task.text))
    #expect(read.funds.mapValues(\.yuan) == application.funds.mapValues(\.yuan))
    #expect(read.expenses.map(\.amount.yuan) == application.expenses.map(\.amount.yuan))
    #expect(read.expenses.map(\.basis.text) == application.expenses.map(\.basis.text))
    #expect(read.expenseTotal?.yuan == application.expenseTotal?.yuan)
    #expect(read.signatures.map(\.name.text) == application.signatures.map(\.name.text))
  }

  @Test func `days that stand apart are written as one span`() {
    let place = ListLocation(file: "")
    func date(_ text: String) -> FormDate { FormDate(FormText(text, at: place), day: nil) }
    #expect(FormPrint.span(date("2023.5.1"), date("2023.8.31")) == "2023.5.1至2023.8.31")
    #expect(FormPrint.span(date("5月至8月"), date("5月至8月")) == "5月至8月")
    #expect(FormPrint.span(date(""), date("8月")) == "8月" && FormPrint.span(nil, nil).isEmpty)
  }

  @Test func `the same form has the same bytes`() throws {
    let notice = try FormSheet.notice()
    let form = try #require(FormDocument(of: Application(file: "", form: .event), by: notice))
    #expect(try form.bytes() == form.bytes())
  }

  @Test(arguments: ApplicationForm.allCases)
  func `a blank form in JSON is read, and nothing is filled in`(form: ApplicationForm) async throws {
    let notice = try FormSheet.notice()
    let layout = try #require(notice.layout(form))
    let text = JSONForm(layout).text
    let read = try ApplicationReader(notice: notice).application(json: text, file: "a.json")
    let blank = try await blank(form)
    #expect(read.form == form && read.sections.count == 10)
    #expect(Set(read.texts.keys) == Set(blank.texts.keys))
    #expect(Set(read.texts.values.map(\.text)) == [""])
    #expect(read.people.mapValues { Set($0.fields.keys) } == blank.people.mapValues { Set($0.fields.keys) })
    #expect(read.stages.isEmpty && read.members.isEmpty && read.expenses.isEmpty && read.attachments.isEmpty)
    #expect(Set(read.funds.keys) == Set(blank.funds.keys))
    #expect(Set(read.signatures.map(\.role)) == Set(blank.signatures.map(\.role)))
    for name in ["start", "end", "stages", "members", "expenses", "experts", "demands", "achievements"] {
      #expect(text.contains("\"\(name)\":"))
    }
  }
}
