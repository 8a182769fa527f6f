/// What is printed in a form, and what of it has to be filled in.
public struct FormLayout: Hashable, Sendable, Decodable {
  /// A printed section.
  public struct Section: Hashable, Sendable, Decodable {
    /// The number, from 1.
    public let number: Int
    /// The title without number and brackets: 立项依据和目的.
    public let title: String
    /// What its text answers, where it is one text; nil for tables.
    public let field: ApplicationField?
    /// What is printed behind the title besides the word limit; nil when nothing is.
    public let remark: String?
  }

  /// What is printed before the first section: a cover, and how to fill the form in.
  public struct Front: Hashable, Sendable, Decodable {
    /// The form's title.
    public let title: String
    /// Who made the form and when, below the cover.
    public let makers: [String]
    /// The title above the instructions.
    public let instructionsTitle: String
    /// How to fill the form in.
    public let instructions: [String]
  }

  /// The form.
  public let form: ApplicationForm
  /// Where the notice prints it: 附件4.
  public let annex: String
  /// The sections, in order.
  public let sections: [Section]
  /// The printed labels of the fields outside of persons; the first is the one to name it by.
  public let labels: [ApplicationField: [String]]
  /// The printed labels of the persons.
  public let roles: [ApplicationPerson.Role: [String]]
  /// The printed labels of what is asked of a person.
  public let personLabels: [ApplicationPerson.Field: [String]]
  /// The printed labels of the lines to sign on.
  public let signatureLabels: [ApplicationSignature.Role: [String]]
  /// The fields that must be filled in.
  public let required: [ApplicationField]
  /// What must be filled in of each person.
  public let requiredOfPeople: [ApplicationPerson.Role: [ApplicationPerson.Field]]
  /// The lines that must be there to sign on.
  public let requiredSignatures: [ApplicationSignature.Role]
  /// What is printed before the first section; nil for a form without a cover, whose labels of one are still known.
  public let front: Front?
  /// Lines that stand above the first section; nil when there are none.
  public let heading: [String]?
  /// The sentences printed where an answer goes.
  public let prompts: [ApplicationField: String]
  /// The sentences printed below a person.
  public let personNotes: [ApplicationPerson.Role: String]
  /// The label of the project's first and last day (七).
  public let spanLabel: String
  /// How the stages are called.
  public let stageNames: [String]
  /// The titles of the columns of stages; the first is the one that is printed, and others are what it may begin with,
  /// likewise below.
  public let stageColumns: [ApplicationStage.Column: [String]]
  /// The titles of the columns of people (八).
  public let memberColumns: [ApplicationMember.Column: [String]]
  /// The funds that the form asks for (九), in order.
  public let funds: [ApplicationFund]
  /// The labels of all funds that an application may name.
  public let fundLabels: [ApplicationFund: [String]]
  /// The title of the table of expenses.
  public let expensesTitle: String
  /// The titles of the columns of expenses.
  public let expenseColumns: [ApplicationExpense.Column: [String]]

  /// The printed sentences that are no answers, in the order of the form.
  public var printedSentences: [String] {
    ApplicationField.allCases.compactMap { prompts[$0] }
      + ApplicationPerson.Role.allCases.compactMap { personNotes[$0] }
  }
}
