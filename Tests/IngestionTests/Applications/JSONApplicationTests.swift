import SupplyDemand
import Testing

@testable import Ingestion

struct JSONApplicationTests {
  private func read(_ text: String) throws -> Application {
    try ApplicationReader(notice: FormSheet.notice()).application(json: text, file: "a.json")
  }

  private func error(_ text: String) -> IngestionError? {
    #expect(throws: IngestionError.self) { try read(text) }
  }

  private func text(_ text: String, _ line: Int, _ column: Int) -> FormText {
    FormText(text, at: ListLocation(file: "a.json", line: line, column: column))
  }

  @Test func `all members are read`() throws {
    let form = try read(
      """
      {"form": "event", "code": "XLPPHD2023-01", "unit": "示例", "application-date": "2023-04-20",
       "people": {"leader": {"name": "林示例", "phone": "13800130001", "office-phone": "010-62120001"}},
       "start": "2023-05-01", "end": "2023年11月30日",
       "stages": [{"name": "第一阶段", "budget": 5, "goal": "调研", "start": "2023.5.1", "end": "2023.8.31"}],
       "members": [{"name": "林示例", "position": "教授", "contact": "13800130001", "task": "总负责"}],
       "funds": {"total": 45, "requested": "40万元", "own": "50000元", "local": null},
       "expenses": [{"item": "会议费", "amount": 45.5, "basis": "按次数"}], "expense-total": "45.5",
       "signatures": {"leader": "林示例", "unit-head": "", "joint-head": null},
       "experts": ["附示例", {"title": "何示例", "details": "13800130002"}], "demands": ["氢气纯化"], "achievements": []}
      """)
    #expect(form.form == .event)
    #expect(form[.code]?.text == "XLPPHD2023-01")
    #expect(form.applicationDay == CalendarDate(year: 2023, month: 4, day: 20))
    #expect(form[.leader, .officePhone]?.text == "010-62120001")
    #expect(form.start?.day == CalendarDate(year: 2023, month: 5, day: 1))
    #expect(form.end?.day == CalendarDate(year: 2023, month: 11, day: 30))
    #expect(form.stages.map(\.budget.yuan) == [50_000])
    #expect(form.stages.map { $0.end.day?.description } == ["2023-08-31"])
    #expect(form.members.map(\.task.text) == ["总负责"])
    #expect(ApplicationFund.allCases.map { form.funds[$0]?.yuan } == [450_000, 400_000, 50_000, nil])
    #expect(form.funds[.local]?.written.isEmpty == true)
    #expect(form.expenses.map(\.amount.yuan) == [455_000])
    #expect(form.expenseTotal?.yuan == 455_000)
    #expect(form.signatures.map(\.role) == [.leader, .unitHead, .jointHead])
    #expect(form.signatures.map(\.isSigned) == [true, false, false])
    #expect(form.attachments.map(\.kind) == [.experts, .experts, .demands])
    #expect(form.attachments.map(\.title.text) == ["附示例", "何示例", "氢气纯化"])
    #expect(form.attachments.map(\.details) == ["", "13800130002", ""])
  }

  @Test(arguments: ApplicationField.allCases)
  func `every field has a member of its name`(field: ApplicationField) throws {
    let form = try read("{\"\(field.rawValue)\": \"某文\"}")
    #expect(form.texts == [field: text("某文", 1, field.rawValue.count + 6)])
  }

  @Test func `every person and every field of theirs has one`() throws {
    for role in ApplicationPerson.Role.allCases {
      for field in ApplicationPerson.Field.allCases {
        let form = try read("{\"people\": {\"\(role.rawValue)\": {\"\(field.rawValue)\": \"某\"}}}")
        #expect(form[role, field]?.text == "某")
      }
    }
  }

  @Test func `places are the values' lines and columns`() throws {
    let form = try read(
      "{\n  \"unit\": \"甲\",\n\n  \"目\": 1}".replacing("\"目\": 1", with: "\"target-cities\": [\"乙\",\n\"丙\"]"))
    #expect(form[.unit] == text("甲", 2, 11))
    #expect(form[.targetCities] == text("乙、丙", 4, 20))
    #expect(form.sections.count == 10)
    #expect(form.sections[3] == ListLocation(file: "a.json", line: 1, column: 1))
  }

  @Test func `what isn't given stands where its object does`() throws {
    let form = try read("{\"stages\": [\n {\"name\": \"一\", \"end\": \"2023-05-31\"}]}")
    try #require(form.stages.count == 1)
    #expect(form.stages[0].goal == text("", 2, 2))
    #expect(form.stages[0].budget.yuan == nil)
  }

  @Test func `rows in which nothing is filled in are left out, as in a form of Word`() throws {
    let form = try read(
      """
      {"stages": [{"name": "第一阶段", "budget": "", "goal": "", "start": "", "end": null}, {"name": "", "goal": "甲"}],
       "members": [{"name": "", "task": ""}, {"name": "乙"}], "expenses": [{}, {"amount": 5}]}
      """)
    #expect(form.stages.map(\.goal.text) == ["甲"] && form.members.map(\.name.text) == ["乙"])
    #expect(form.expenses.map(\.amount.yuan) == [50_000])
  }

  @Test func `full-width texts have a plain form, and white space at ends is left out`() throws {
    let form = try read("{\"credit-code\": \" ５１１０  ００００\\n\"}")
    #expect(form[.creditCode]?.text == "５１１０  ００００")
    #expect(form[.creditCode]?.plain == "5110 0000")
  }

  @Test(arguments: [
    ("{\n\"unit\": 1,\n\"name\": 2}", 3), ("{\"people\": {\n\"boss\": {}}}", 2),
    ("{\"people\": {\"leader\": {\n\"age\": 5}}}", 2),
    ("{\"funds\": {\n\n\"bank\": 5}}", 3), ("{\"signatures\": {\n\"boss\": \"x\"}}", 2),
    ("{\"stages\": [\n{\"title\": \"x\"}]}", 2), ("{\"members\": [{\n\"age\": 5}]}", 2),
    ("{\"expenses\": [{\n\"sum\": 5}]}", 2),
    ("{\"experts\": [{\n\"name\": \"x\"}]}", 2),
  ])
  func `an unknown member is an error with its line`(text: String, line: Int) {
    guard case .invalidLine("a.json", line, _) = error(text) else {
      Issue.record("no error at \(line)")
      return
    }
  }

  @Test(arguments: [
    "", "[]", "{", "{\"unit\": }", "{\"unit\": {}}", "{\"unit\": [1, []]}", "{\"stages\": {}}", "{\"people\": []}",
    "{\"members\": [\"x\"]}",
    "{\"unit\": \"x\"} {}", "\"x\"", "{\"form\": \"evnt\"}", "{\"form\": 5}",
  ])
  func `what is no application is an error`(text: String) {
    #expect(error(text) != nil)
  }

  @Test func `the form is told by the chief expert, else by the code`() throws {
    #expect(try read("{}").form == .team)
    #expect(try read("{\"code\": \"xlpphd2023-02\"}").form == .event)
    #expect(try read("{\"code\": \"XLPPHD2023-02\", \"people\": {\"chief-expert\": {}}}").form == .team)
    #expect(try read("{\"code\": \"KJFWT2023-01\", \"form\": \"event\"}").form == .event)
  }

  @Test func `bytes are told by their first character`() async throws {
    let reader = ApplicationReader(notice: try FormSheet.notice())
    let bytes = [0xEF, 0xBB, 0xBF] + Array("\n {\"unit\": \"甲\"}".utf8)
    #expect(try await reader.application(bytes, file: "a.json")?[.unit]?.text == "甲")
    await #expect(throws: IngestionError.self) { try await reader.application(Array("甲".utf8), file: "a.txt") }
    await #expect(throws: IngestionError.self) { try await reader.application([], file: "a.docx") }
  }

  @Test func `a name twice is an error`() {
    #expect(error("{\"unit\": \"甲\", \n\"unit\": \"乙\"}") != nil)
  }
}
