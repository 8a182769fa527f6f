import SupplyDemand

@testable import Ingestion

/// An application that is filled in place by place. Every place is the second column of a line of its own; each part of the
/// form is a table.
struct DraftApplication {
  /// What is filled in so far.
  var application: Application
  private var line = 0

  init(_ application: Application) {
    self.application = application
  }

  private mutating func text(_ text: String, table: Int) -> FormText {
    line += 1
    let place = ListLocation(file: application.file, part: .table(table), line: line, column: 2)
    return FormText(reading: text, at: place)
  }

  private mutating func begin(_ section: Int) {
    line += 1
    application.sections[section] = ListLocation(
      file: application.file, part: .table(section + 1), line: line, column: 1)
  }

  private mutating func fill(_ field: ApplicationField, _ answer: String) {
    application.texts[field] = text(answer, table: field.section + 1)
  }

  mutating func fillCover(_ answers: SampleAnswers) {
    fill(.code, answers.code)
    fill(.category, answers.category)
    fill(.subcategory, answers.subcategory)
    fill(.coverTitle, answers.title)
    fill(.coverUnit, answers.unit)
    fill(.coverContact, "周示例")
    fill(.coverPhone, "13800130003")
    fill(.coverEmail, "zhou@example.org")
    fill(.applicationDate, "2023年4月20日")
    application.applicationDay = CalendarDate(year: 2023, month: 4, day: 20)
    application.pages = [PaperSize(width: 210, height: 297)]
  }

  mutating func fillUnit(_ answers: SampleAnswers) {
    begin(1)
    fill(.unit, answers.unit)
    fill(.creditCode, answers.creditCode)
    fillPerson(.leader, name: "林示例", phone: "13800130001", email: "lin@example.org")
    if application.form == .team {
      fillPerson(.chiefExpert, name: "何示例", phone: "13800130002", email: "he@example.org")
      let title = text("研究员", table: 2)
      application.people[.chiefExpert]?.fields[.title] = title
    }
    fillPerson(.contact, name: "周示例", phone: "13800130003", email: "zhou@example.org")
    fill(.address, "示例市示例路1号")
    fill(.profile, "单位成立多年，从事科技服务，参与“科创中国”建设。")
  }

  private mutating func fillPerson(_ role: ApplicationPerson.Role, name: String, phone: String, email: String) {
    application.people[role] = ApplicationPerson(fields: [
      .name: text(name, table: 2), .phone: text(phone, table: 2), .email: text(email, table: 2),
      .officePhone: text("010-62120001", table: 2), .position: text("示例单位主任", table: 2),
    ])
  }

  mutating func fillTexts(_ answers: SampleAnswers) {
    begin(2)
    fill(.rationale, "围绕试点城市的产业需求，导入人才与技术。")
    begin(3)
    fill(.title, answers.title)
    fill(.units, answers.units)
    fill(.targetCities, answers.cities)
    if application.form == .team { fill(.otherCities, "无") }
    fill(.directions, answers.directions)
    begin(4)
    fill(.contents, answers.contents)
    begin(5)
    fill(.goals, answers.goals)
    begin(6)
    fill(.conditions, "有工作经验和成效，地方给予支持。")
  }

  mutating func fillSchedule(_ answers: SampleAnswers) {
    begin(7)
    let span = text("2023年5月1日起至2023年11月30日止", table: 8)
    application.start = FormDate(span, day: CalendarDate(year: 2023, month: 5, day: 1))
    application.end = FormDate(span, day: CalendarDate(year: 2023, month: 11, day: 30))
    stage("第一阶段", answers.requested - 10, "调研需求", "2023年5月1日至2023年8月31日", (5, 1), (8, 31))
    stage("第二阶段", 15, "对接推广", "2023年9月1日至2023年11月30日", (9, 1), (11, 30))
  }

  private mutating func stage(
    _ name: String, _ budget: Int, _ goal: String, _ time: String, _ first: (Int, Int), _ last: (Int, Int)
  ) {
    let name = text(name, table: 8)
    let budget = FormAmount(text(String(budget), table: 8), yuan: budget * 10_000)
    let goal = text(goal, table: 8)
    let time = text(time, table: 8)
    application.stages.append(
      ApplicationStage(
        name: name, budget: budget, goal: goal,
        start: FormDate(time, day: CalendarDate(year: 2023, month: first.0, day: first.1)),
        end: FormDate(time, day: CalendarDate(year: 2023, month: last.0, day: last.1))))
  }

  mutating func fillPeople(_ answers: SampleAnswers) {
    begin(8)
    let people = [
      ("林示例", "13800130001"), ("何示例", "13800130002"), ("周示例", "13800130003"), ("许示例", "010-62120004"),
    ]
    for (name, phone) in people {
      application.members.append(
        ApplicationMember(
          name: text(name, table: 9), position: text("示例单位/研究员", table: 9), contact: text(phone, table: 9),
          task: text("技术服务", table: 9)))
    }
  }

  mutating func fillMoney(_ answers: SampleAnswers) {
    begin(9)
    let funds: [(ApplicationFund, Int)] = [(.total, answers.requested + 5), (.requested, answers.requested), (.own, 5)]
    for (fund, amount) in funds {
      application.funds[fund] = FormAmount(text("\(amount)万元", table: 10), yuan: amount * 10_000)
    }
    for (item, amount) in [("专家咨询费", answers.requested), ("会议费", 5)] {
      application.expenses.append(
        ApplicationExpense(
          item: text(item, table: 10), amount: FormAmount(text(String(amount), table: 10), yuan: amount * 10_000),
          basis: text("按标准测算", table: 10)))
    }
    let total = answers.requested + 5
    application.expenseTotal = FormAmount(text(String(total), table: 10), yuan: total * 10_000)
  }

  mutating func fillSignatures() {
    begin(10)
    for role in [ApplicationSignature.Role.leader, .unitHead] {
      application.signatures.append(ApplicationSignature(role: role, name: text("", table: 11)))
    }
  }
}
