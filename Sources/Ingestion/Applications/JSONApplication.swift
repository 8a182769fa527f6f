internal import SupplyDemand

/// Reads an application from a JSON object. Its members are the raw values of `ApplicationField`, and `people`, `start`, `end`,
/// `stages`, `members`, `funds`, `expenses`, `expense-total`, `signatures`, `experts`, `demands`, `achievements`.
struct JSONApplication {
  private let file: String
  /// How many scalars stand before each line.
  private let lineStarts: [Int]

  /// The application that `text` is.
  ///
  /// - Throws: `IngestionError.invalidLine` for a text that isn't JSON, and for a member that applications don't have.
  static func application(in text: String, file: String) throws(IngestionError) -> Application {
    let reader = JSONApplication(text, file: file)
    let value: JSONValue
    do {
      value = try JSONParser.parse(text[...])
    } catch {
      throw .invalidLine(file: file, line: reader.place(error.column).line ?? 1, expected: error.expected)
    }
    return try reader.application(value)
  }

  private init(_ text: String, file: String) {
    self.file = file
    let scalars = Array(text.unicodeScalars)
    lineStarts =
      [0]
      + scalars.indices.filter { place in
        scalars[place] == "\n" || scalars[place] == "\r" && (place + 1 == scalars.count || scalars[place + 1] != "\n")
      }.map { $0 + 1 }
  }

  private func place(_ column: Int) -> ListLocation {
    // The last line that starts before the column.
    var (line, end) = (0, lineStarts.count)
    while end - line > 1 {
      let middle = (line + end) / 2
      if lineStarts[middle] < column { line = middle } else { end = middle }
    }
    return ListLocation(file: file, line: line + 1, column: column - lineStarts[line])
  }

  private func unexpected(_ value: JSONValue, _ expected: String) -> IngestionError {
    .invalidLine(file: file, line: place(value.column).line ?? 1, expected: expected)
  }

  private func application(_ value: JSONValue) throws(IngestionError) -> Application {
    let members = try members(of: value)
    let named = members.first { $0.name == "form" }?.value
    let isTeam = members.contains { $0.name == "people" && mentionsChief($0.value) }
    let isEventCode = members.contains { $0.name == "code" && ($0.value.text ?? "").uppercased().hasPrefix("XLPP") }
    var form: ApplicationForm = isTeam || !isEventCode ? .team : .event
    if let named {
      guard let said = named.text.flatMap(ApplicationForm.init) else { throw unexpected(named, "team or event") }
      form = said
    }
    var application = Application(file: file, form: form)
    for number in 1...10 { application.sections[number] = place(value.column) }
    for member in members where member.name != "form" { try take(member, into: &application) }
    return application
  }

  private func mentionsChief(_ value: JSONValue) -> Bool {
    guard case .object(let members) = value.content else { return false }
    return members.contains { $0.name == ApplicationPerson.Role.chiefExpert.rawValue }
  }

  private func take(_ member: JSONValue.Member, into application: inout Application) throws(IngestionError) {
    if let field = ApplicationField(rawValue: member.name) {
      application.texts[field] = try text(member.value)
      if field == .applicationDate {
        application.applicationDay = application[field].flatMap { FormDate(reading: $0).day }
      }
      return
    }
    switch member.name {
    case "people":
      for person in try members(of: member.value) { try takePerson(person, into: &application) }
    case "start": application.start = FormDate(reading: try text(member.value))
    case "end": application.end = FormDate(readingLast: try text(member.value))
    case "stages":
      for value in try elements(of: member.value) {
        let stage = try stage(value)
        // A name alone is printed, as in the form of Word.
        let texts = [stage.budget.written, stage.goal, stage.start.written, stage.end.written]
        if Self.isFilled(texts) { application.stages.append(stage) }
      }
    case "members":
      for value in try elements(of: member.value) {
        let one = try self.member(value)
        if Self.isFilled([one.name, one.position, one.contact, one.task]) { application.members.append(one) }
      }
    case "funds":
      for fund in try members(of: member.value) {
        guard let key = ApplicationFund(rawValue: fund.name) else {
          throw unexpected(fund.value, "total, requested, own or local, not \(fund.name)")
        }
        application.funds[key] = FormAmount(reading: try text(fund.value))
      }
    case "expenses":
      for value in try elements(of: member.value) {
        let one = try expense(value)
        if Self.isFilled([one.item, one.amount.written, one.basis]) { application.expenses.append(one) }
      }
    case "expense-total": application.expenseTotal = FormAmount(reading: try text(member.value))
    case "signatures":
      for signature in try members(of: member.value) {
        guard let role = ApplicationSignature.Role(rawValue: signature.name) else {
          throw unexpected(signature.value, "a role that signs, not \(signature.name)")
        }
        application.signatures.append(ApplicationSignature(role: role, name: try text(signature.value)))
      }
    case "experts", "demands", "achievements":
      let kind: RecordKind = member.name == "experts" ? .experts : member.name == "demands" ? .demands : .achievements
      for value in try elements(of: member.value) { application.attachments.append(try attachment(value, kind)) }
    default: throw unexpected(member.value, "a member that applications have, not “\(member.name)”")
    }
  }

  private func takePerson(_ member: JSONValue.Member, into application: inout Application) throws(IngestionError) {
    guard let role = ApplicationPerson.Role(rawValue: member.name) else {
      throw unexpected(member.value, "leader, chief-expert or contact, not \(member.name)")
    }
    var person = ApplicationPerson()
    for field in try members(of: member.value) {
      guard let key = ApplicationPerson.Field(rawValue: field.name) else {
        throw unexpected(field.value, "name, phone, email, office-phone, position or title, not \(field.name)")
      }
      person.fields[key] = try text(field.value)
    }
    application.people[role] = person
  }

  private static func isFilled(_ texts: [FormText]) -> Bool { texts.contains { !$0.isEmpty } }

  private func stage(_ value: JSONValue) throws(IngestionError) -> ApplicationStage {
    let fields = try fields(of: value, ["name", "budget", "goal", "start", "end"])
    return ApplicationStage(
      name: fields[0], budget: FormAmount(reading: fields[1]), goal: fields[2], start: FormDate(reading: fields[3]),
      end: FormDate(readingLast: fields[4]))
  }

  private func member(_ value: JSONValue) throws(IngestionError) -> ApplicationMember {
    let fields = try fields(of: value, ["name", "position", "contact", "task"])
    return ApplicationMember(name: fields[0], position: fields[1], contact: fields[2], task: fields[3])
  }

  private func expense(_ value: JSONValue) throws(IngestionError) -> ApplicationExpense {
    let fields = try fields(of: value, ["item", "amount", "basis"])
    return ApplicationExpense(item: fields[0], amount: FormAmount(reading: fields[1]), basis: fields[2])
  }

  private func attachment(_ value: JSONValue, _ kind: RecordKind) throws(IngestionError) -> ApplicationAttachment {
    if value.text != nil { return ApplicationAttachment(kind: kind, title: try text(value)) }
    let fields = try fields(of: value, ["title", "details"])
    return ApplicationAttachment(kind: kind, title: fields[0], details: fields[1].text)
  }

  // MARK: Values

  /// The texts of an object's members by name; empty where there is none.
  private func fields(of value: JSONValue, _ names: [String]) throws(IngestionError) -> [FormText] {
    var texts = names.map { _ in FormText("", at: place(value.column)) }
    for member in try members(of: value) {
      guard let index = names.firstIndex(of: member.name) else {
        throw unexpected(member.value, "\(names.joined(separator: ", ")), not \(member.name)")
      }
      texts[index] = try text(member.value)
    }
    return texts
  }

  /// A text, a number, or texts that are joined; null is nothing.
  private func text(_ value: JSONValue) throws(IngestionError) -> FormText {
    if case .null = value.content { return FormText("", at: place(value.column)) }
    if case .array(let items) = value.content {
      let texts = items.compactMap(\.text)
      guard texts.count == items.count else { throw unexpected(value, "a list of texts") }
      return FormText(reading: texts.joined(separator: "、"), at: place(value.column))
    }
    guard let text = value.text else { throw unexpected(value, "a text") }
    return FormText(reading: text, at: place(value.column))
  }

  private func members(of value: JSONValue) throws(IngestionError) -> [JSONValue.Member] {
    guard case .object(let members) = value.content else { throw unexpected(value, "an object") }
    var names: Set<String> = []
    for member in members where !names.insert(member.name).inserted {
      throw unexpected(member.value, "each member once, not “\(member.name)” again")
    }
    return members
  }

  private func elements(of value: JSONValue) throws(IngestionError) -> [JSONValue] {
    guard case .array(let elements) = value.content else { throw unexpected(value, "a list") }
    return elements
  }
}
