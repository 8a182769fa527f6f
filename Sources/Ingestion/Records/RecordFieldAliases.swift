internal import SupplyDemand

/// The names by which lists call their columns and the values in them, and the words that titles are known by.
///
/// All of it is data (`Data/RecordFields`), so that another office's habits need no new code.
public struct RecordFieldAliases: Sendable {
  private struct HeaderKey: Hashable {
    let kind: RecordKind
    let key: ComparisonKey
  }

  private struct ValueKey: Hashable {
    let subject: ValueSubject
    let key: ComparisonKey
  }

  private var fields: [HeaderKey: ListField] = [:]
  private var values: [ValueKey: String] = [:]
  private var accepted: [ValueSubject: [String]] = [:]
  private var headers: [RecordKind: [ListField: String]] = [:]
  /// Words that plain lists of titles are full of.
  private(set) var titleWords: [String] = []
  /// Words that names of units end with.
  private(set) var unitEndings: [String] = []
  private var namingWords: [RecordKind: [String]] = [:]

  /// Reads the tables. Each has one entry a line, its columns parted by tabs; blank lines and lines that begin with #
  /// are comments.
  ///
  /// - Parameters:
  ///   - headers: kind, field, alias: `experts`, `position`, `职称`.
  ///   - values: subject, value, alias: `transfer-mode`, `license`, `技术许可`. The first alias of a value is the one
  ///     that findings offer.
  ///   - titleWords: class (`title`, `unit-ending`, or the kind of a bank, whose title's column is called so), word.
  /// - Throws: `IngestionError.damagedNames` at the first line that doesn't fit.
  public init(headers: String, values: String, titleWords: String) throws(IngestionError) {
    try Self.forEachEntry(of: headers, columns: 3, table: "headers.tsv") { entry in addHeader(entry) }
    try Self.forEachEntry(of: values, columns: 3, table: "values.tsv") { entry in addValue(entry) }
    try Self.forEachEntry(of: titleWords, columns: 2, table: "title-words.tsv") { entry in addWord(entry) }
  }

  /// The field that a column called `header` is in lists of `kind`; nil when it has no known name.
  func field(_ header: HeaderName, in kind: RecordKind) -> ListField? {
    fields[HeaderKey(kind: kind, key: header.key)]
  }

  /// The value that `text` stands for; nil when it is none.
  func value(_ text: String, of subject: ValueSubject) -> String? {
    values[ValueKey(subject: subject, key: ComparisonKey(text))]
  }

  /// What one may write for `subject`: the first alias of each value, in the table's order.
  func accepted(_ subject: ValueSubject) -> [String] {
    accepted[subject] ?? []
  }

  /// The words that the column of the title has in lists that are of `kind` and of no other.
  func words(naming kind: RecordKind) -> [String] { namingWords[kind] ?? [] }

  /// The name that a column of `field` is given in a list that is written: the first with Chinese characters.
  func header(_ field: ListField, in kind: RecordKind) -> String {
    headers[kind]?[field] ?? field.rawValue
  }

  /// What is written for a value of `subject`: its first alias.
  func name(of value: String, _ subject: ValueSubject) -> String {
    accepted(subject).first { self.value($0, of: subject) == value } ?? value
  }

  /// Hands every entry to `add`, which tells what is wrong with it, if anything is.
  private static func forEachEntry(
    of table: String, columns: Int, table name: String, add: ([String]) -> String?
  ) throws(IngestionError) {
    let lines = table.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let entry = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let isWhole = entry.count == columns && !entry.contains("")
      if let reason = isWhole ? add(entry) : "\(columns) columns parted by tabs are wanted" {
        throw .damagedNames(table: name, line: index + 1, reason: reason)
      }
    }
  }

  private mutating func addHeader(_ entry: [String]) -> String? {
    guard let kind = RecordKind(rawValue: entry[0]) else { return "there is no kind \(entry[0])" }
    guard let field = ListField(rawValue: entry[1]) else { return "there is no field \(entry[1])" }
    let key = HeaderKey(kind: kind, key: HeaderName(entry[2]).key)
    if let other = fields[key], other != field { return "\(entry[2]) is already the name of \(other.rawValue)" }
    fields[key] = field
    let isChinese = entry[2].unicodeScalars.contains { $0.properties.isIdeographic }
    if isChinese, headers[kind]?[field] == nil { headers[kind, default: [:]][field] = entry[2] }
    return nil
  }

  private mutating func addValue(_ entry: [String]) -> String? {
    guard let subject = ValueSubject(rawValue: entry[0]) else { return "there is no subject \(entry[0])" }
    guard subject.has(entry[1]) else { return "\(entry[0]) has no value \(entry[1])" }
    let key = ValueKey(subject: subject, key: ComparisonKey(entry[2]))
    if let other = values[key], other != entry[1] { return "\(entry[2]) is already \(other)" }
    if !values.contains(where: { $0.key.subject == subject && $0.value == entry[1] }) {
      accepted[subject, default: []].append(entry[2])
    }
    values[key] = entry[1]
    return nil
  }

  private mutating func addWord(_ entry: [String]) -> String? {
    switch entry[0] {
    case "title": titleWords.append(entry[1])
    case "unit-ending": unitEndings.append(entry[1])
    default:
      guard let kind = RecordKind(rawValue: entry[0]), RecordKind.banks.contains(kind) else {
        return "there is no class \(entry[0])"
      }
      namingWords[kind, default: []].append(entry[1])
    }
    return nil
  }
}
