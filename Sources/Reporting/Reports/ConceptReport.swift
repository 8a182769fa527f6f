public import SupplyDemand

/// What a label means: its concepts and how each is known.
public struct ConceptReport: Report {
  /// The label.
  public let label: String
  /// Its concepts, in the order to show.
  public let links: [ConceptLink]
  /// Where names are looked up.
  public let directory: RecordDirectory

  /// A report on `label`.
  public init(label: String, links: [ConceptLink], directory: RecordDirectory) {
    self.label = label
    self.links = links
    self.directory = directory
  }

  /// How many of a concept's surest words are shown.
  private static let wordCount = 8

  /// `{label, concepts: [{concept, name, grade, weight, origin, words}]}`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "label": .string(label),
      "concepts": .array(
        links.map { link in
          .object([
            "concept": .string(link.link.concept.text), "name": .string(name(link)),
            "grade": .string(link.link.grade.rawValue), "weight": .number(link.link.weight),
            "origin": .string(link.origin.rawValue), "words": .array(words(link).map { .string($0) }),
          ])
        }),
    ])
  }

  /// One table with a row for each concept.
  public func sections(in language: Language) -> [ReportSection] {
    let title = Words("「\(label)」对应的概念", "Concepts of “\(label)”")
    return [ReportSection(title: title[language], table: spreadsheet(in: language))]
  }

  /// One row for each concept.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [
      Words("概念", "concept"), Words("关系", "grade"), Words("权重", "weight"), Words("来源", "origin"),
      Words("代表词", "words"),
    ]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: links.map { link in
        TextTable.Row([
          .text(name(link)), .text(link.link.grade.words[language]), .number(link.link.weight, decimals: 2),
          .text(link.origin.words[language]), .text(words(link).joined(separator: "；")),
        ])
      })
  }

  private func name(_ link: ConceptLink) -> String {
    directory.concept(link.link.concept)?.name ?? link.link.concept.text
  }

  private func words(_ link: ConceptLink) -> [String] {
    guard let concept = directory.concept(link.link.concept) else { return [] }
    let sure = concept.sureTerms
    return (sure.isEmpty ? concept.terms : sure).prefix(Self.wordCount).map(\.text)
  }
}
