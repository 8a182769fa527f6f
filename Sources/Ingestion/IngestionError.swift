public import OfficeDocuments
public import SupplyDemand

/// Why a list can't be read at all. Bad rows and cells are findings instead.
public enum IngestionError: Error, Hashable, Sendable {
  /// The file has nothing in it.
  case emptyFile(String)
  /// No column, or no member of the JSON objects, is the one that every record of `kind` needs.
  case missingColumn(file: String, kind: RecordKind, field: String, found: [String])
  /// A table of names that comes with the program is damaged: its name, the line, and what is wrong there.
  case damagedNames(table: String, line: Int, reason: String)
  /// A line of one of the program's data files or of a test collection isn't of the form it must have.
  case invalidLine(file: String, line: Int, expected: String)
  /// One of the program's data files isn't of the form it must have.
  case damagedFile(String, expected: String)
  /// Files that each can be read make no problem together; the reason ends with what to do.
  case damagedProblem(file: String, reason: String)
  /// A document of Word or Excel can't be read.
  case unreadableDocument(file: String, OfficeDocumentError)
  /// A form can't be written; the reason ends with what to do.
  case unwritableForm(reason: String)
  /// An application has more of something than any that somebody filled in.
  case oversizedApplication(file: String, ApplicationExcess)
  /// Lists of this kind aren't read by a `RecordListReader`.
  case unsuitableKind(RecordKind)
}

extension IngestionError: CustomStringConvertible {
  /// What happened, where, and what to do, in English.
  public var description: String {
    switch self {
    case .emptyFile(let file):
      "\(file) is empty. Export the list again, or name another file."
    case .missingColumn(let file, let kind, let field, let found):
      """
      \(file) can't be read as \(kind.rawValue): no column is the \(field). \
      Found: \(found.isEmpty ? "no header" : found.joined(separator: ", ")). \
      Rename a column, add its name to Data/RecordFields/headers.tsv, or choose another kind.
      """
    case .damagedNames(let table, let line, let reason):
      "\(table):\(line): \(reason). Restore the file from the program's release."
    case .invalidLine(let file, let line, let expected):
      "\(file):\(line): expected \(expected)."
    case .damagedFile(let file, let expected):
      "\(file) is damaged: expected \(expected). Restore the file from the program's release."
    case .damagedProblem(let file, let reason): "\(file): \(reason)"
    case .unreadableDocument(let file, let error): "\(file): \(error)"
    case .unwritableForm(let reason): reason
    case .oversizedApplication(let file, .characters(let most)):
      "\(file) has more than \(most) characters, which no form has. Take out what isn't part of it."
    case .oversizedApplication(let file, .rows(let most)):
      "\(file) has more than \(most) stages, members or expenses, which no form has. Take out what isn't part of it."
    case .unsuitableKind(let kind):
      "A list of \(kind.rawValue) has a reader of its own; choose another kind."
    }
  }
}
