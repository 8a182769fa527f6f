import SupplyDemand

@testable import Ingestion

extension Application {
  /// The same with something else filled in for a field, at the same place.
  func filling(_ field: ApplicationField, _ text: String) -> Application {
    var application = self
    let place = texts[field]?.location ?? ListLocation(file: file, part: .table(field.section + 1), line: 99, column: 2)
    application.texts[field] = FormText(reading: text, at: place)
    return application
  }

  /// The same with something else filled in for a person.
  func filling(_ role: ApplicationPerson.Role, _ field: ApplicationPerson.Field, _ text: String) -> Application {
    var application = self
    let place = people[role]?[field]?.location ?? ListLocation(file: file, part: .table(2), line: 99, column: 2)
    application.people[role]?.fields[field] = FormText(reading: text, at: place)
    return application
  }

  /// The same with another amount from a source.
  func filling(_ fund: ApplicationFund, _ text: String) -> Application {
    var application = self
    let place = funds[fund]?.written.location ?? ListLocation(file: file, part: .table(10), line: 99, column: 2)
    application.funds[fund] = FormAmount(reading: FormText(reading: text, at: place))
    return application
  }

  /// The same with another member in a row of the people.
  func replacingMember(
    _ index: Int, name: String? = nil, position: String? = nil, contact: String? = nil, task: String? = nil
  ) -> Application {
    var application = self
    let old = members[index]
    func text(_ new: String?, _ old: FormText) -> FormText {
      new.map { FormText(reading: $0, at: old.location) } ?? old
    }
    application.members[index] = ApplicationMember(
      name: text(name, old.name), position: text(position, old.position), contact: text(contact, old.contact),
      task: text(task, old.task))
    return application
  }

  /// The same with another stage. A time holds both days.
  func replacingStage(
    _ index: Int, budget: String? = nil, goal: String? = nil, time: String? = nil
  ) -> Application {
    var application = self
    let old = stages[index]
    let goal = goal.map { FormText(reading: $0, at: old.goal.location) } ?? old.goal
    let budget =
      budget.map { FormAmount(reading: FormText(reading: $0, at: old.budget.written.location)) } ?? old.budget
    var (start, end) = (old.start, old.end)
    if let time {
      let text = FormText(reading: time, at: old.start.written.location)
      let days = FormDays.all(in: text.plain)
      start = FormDate(text, day: days.first)
      end = FormDate(text, day: days.count > 1 ? days[1] : nil)
    }
    application.stages[index] = ApplicationStage(name: old.name, budget: budget, goal: goal, start: start, end: end)
    return application
  }

  /// The same with another row of expenses.
  func replacingExpense(
    _ index: Int, item: String? = nil, amount: String? = nil, basis: String? = nil
  ) -> Application {
    var application = self
    let old = expenses[index]
    application.expenses[index] = ApplicationExpense(
      item: item.map { FormText(reading: $0, at: old.item.location) } ?? old.item,
      amount: amount.map { FormAmount(reading: FormText(reading: $0, at: old.amount.written.location)) } ?? old.amount,
      basis: basis.map { FormText(reading: $0, at: old.basis.location) } ?? old.basis)
    return application
  }

  /// The same with another stated sum of the expenses.
  func replacingExpenseTotal(_ amount: String) -> Application {
    var application = self
    let place = expenseTotal?.written.location ?? ListLocation(file: file)
    application.expenseTotal = FormAmount(reading: FormText(reading: amount, at: place))
    return application
  }

  /// The same from another first to another last day.
  func replacingSpan(_ text: String, _ first: CalendarDate?, _ last: CalendarDate?) -> Application {
    var application = self
    let written = FormText(reading: text, at: start?.written.location ?? ListLocation(file: file))
    application.start = FormDate(written, day: first)
    application.end = FormDate(written, day: last)
    return application
  }

  /// The same with a record on an added page.
  func attaching(_ kind: RecordKind, _ title: String, _ details: String = "") -> Application {
    var application = self
    let place = ListLocation(file: file, part: .table(12), line: attachments.count + 2, column: 2)
    application.attachments.append(
      ApplicationAttachment(kind: kind, title: FormText(reading: title, at: place), details: details))
    return application
  }

  /// The same of another unit.
  func ofUnit(_ name: String, _ code: String) -> Application {
    filling(.unit, name).filling(.coverUnit, name).filling(.creditCode, code)
  }
}
