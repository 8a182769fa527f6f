/// An application for a project as it was filled in (项目申报书, 附件4 and 附件5).
///
/// It holds what stands in the form and what could be read of it, right or wrong: rules say what is wrong.
public struct Application: Hashable, Sendable {
  /// The file's name.
  public let file: String
  /// Which form it is.
  public let form: ApplicationForm
  /// The answers, for each field whose label stands in the form.
  public var texts: [ApplicationField: FormText] = [:]
  /// The persons, for each whose label stands in the form. Personal data.
  public var people: [ApplicationPerson.Role: ApplicationPerson] = [:]
  /// The day of the application; nil when it can't be read or none is filled in.
  public var applicationDay: CalendarDate?
  /// The project's first day; nil when the form doesn't ask, likewise below.
  public var start: FormDate?
  /// The project's last day.
  public var end: FormDate?
  /// The stages, in order; rows without anything are left out, likewise below.
  public var stages: [ApplicationStage] = []
  /// The people. Personal data.
  public var members: [ApplicationMember] = []
  /// The funds, for each source that the form asks for.
  public var funds: [ApplicationFund: FormAmount] = [:]
  /// The expenses, without their sum.
  public var expenses: [ApplicationExpense] = []
  /// The sum of the expenses as stated (合计).
  public var expenseTotal: FormAmount?
  /// The lines to sign on. Personal data.
  public var signatures: [ApplicationSignature] = []
  /// Where each printed section begins, by its number from 1.
  public var sections: [Int: ListLocation] = [:]
  /// Records listed on added pages.
  public var attachments: [ApplicationAttachment] = []
  /// The sizes of the pages in millimetres, each once; empty when the file says nothing.
  public var pages: [PaperSize] = []

  /// An application in which nothing is filled in.
  public init(file: String, form: ApplicationForm) {
    self.file = file
    self.form = form
  }

  /// What is filled in for a field; nil when its label isn't in the form.
  public subscript(field: ApplicationField) -> FormText? { texts[field] }

  /// What is filled in for a field of a person; nil when its label isn't in the form.
  public subscript(role: ApplicationPerson.Role, field: ApplicationPerson.Field) -> FormText? { people[role]?[field] }

  /// The name of the project: in the form, else on its cover; nil when neither has one.
  public var title: FormText? {
    [texts[.title], texts[.coverTitle]].compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The unit that applies: in the form, else on its cover; nil when neither names one.
  public var unit: FormText? {
    [texts[.unit], texts[.coverUnit]].compactMap { $0 }.first { !$0.isEmpty }
  }
}
