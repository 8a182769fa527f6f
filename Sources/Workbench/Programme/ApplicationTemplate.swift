public import Ingestion
public import SupplyDemand

/// A blank application form of a notice, as a document of Word to fill in or as JSON.
public struct ApplicationTemplate: Sendable {
  /// Where the notice prints the form: 附件4.
  public let annex: String
  /// What the file is called, without an extension.
  public let name: String
  /// The form as JSON.
  public let json: String
  private let document: FormDocument

  /// A blank form; nil when the notice doesn't have it, or not for projects of that kind.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - kind: The kind of projects it is for, whose code, category and name are then filled in where the form asks for
  ///     them; nil for any.
  ///   - notice: The notice.
  public init?(_ form: ApplicationForm, for kind: ProjectKind? = nil, notice: Notice) {
    guard let layout = notice.layout(form), kind.map({ $0.form == form && notice.terms($0) != nil }) ?? true else {
      return nil
    }
    let project = kind.flatMap { notice.terms($0) }
    var filled: [ApplicationField: String] = [:]
    if let project { filled = [.code: project.code, .category: project.category, .subcategory: project.name] }
    var application = Application(file: "", form: form)
    for (field, text) in filled { application.texts[field] = FormText(text, at: ListLocation(file: "")) }
    guard let document = FormDocument(of: application, by: notice) else { return nil }
    self.document = document
    annex = layout.annex
    json = JSONForm(layout, filled: filled).text
    let subject = project.map { "-" + $0.name } ?? ""
    name = "\(layout.annex)\(subject)-项目申报书"
  }

  /// The form as a document of Word.
  ///
  /// - Returns: The bytes of a .docx file, always the same.
  /// - Throws: `IngestionError.unwritableForm` when memory runs out.
  public func bytes() throws(IngestionError) -> [UInt8] { try document.bytes() }
}
