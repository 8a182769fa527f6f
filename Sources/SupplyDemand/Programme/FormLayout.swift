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
  /// Printed sentences that are no answers.
  public let prompts: [String]
}
