public import SupplyDemand

/// Reads the concepts, their terms and the readings of labels from the project's own data files.
///
/// Columns: concepts `concept, parents, synonyms, nodes, note`; terms `concept, term, relation, strength`; readings
/// `label, concept, grade, weight, reason`, where the concept `-` says that the label means nothing that can be matched;
/// generic words `word, reason`. List cells are joined by ；.
public struct ConceptReader: Sendable {
  /// A reader.
  public init() {}

  /// A data file.
  public struct File: Sendable {
    /// Its name, for errors.
    public let name: String
    /// What it holds.
    public let text: String

    /// A data file.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The concepts with their terms, which may stand in several files.
  ///
  /// - Throws: `IngestionError.invalidLine` for the first line that names an unknown concept, relation, strength or
  ///   grade.
  public func concepts(_ concepts: File, terms: [File]) throws(IngestionError) -> [Concept] {
    let lines = TabSeparatedLines(concepts.text).lines
    let names = Set(lines.map { $0["concept"] })
    var termsByConcept: [String: [ConceptTerm]] = [:]
    for file in terms {
      for (concept, terms) in try self.terms(file, of: names) { termsByConcept[concept, default: []] += terms }
    }
    var result: [Concept] = []
    var seen: Set<String> = []
    for line in lines {
      let name = line["concept"]
      let parents = line.list("parents")
      guard !name.isEmpty, seen.insert(name).inserted, parents.allSatisfy(names.contains) else {
        throw .invalidLine(
          file: concepts.name, line: line.number, expected: "a concept, once, and parents that are concepts")
      }
      result.append(
        Concept(
          id: Concept.ID(name), name: name, parents: parents.map { Concept.ID($0) }, synonyms: line.list("synonyms"),
          classes: try classes(of: line, file: concepts.name), terms: termsByConcept[name] ?? []))
    }
    return result
  }

  private func terms(_ file: File, of names: Set<String>) throws(IngestionError) -> [String: [ConceptTerm]] {
    var terms: [String: [ConceptTerm]] = [:]
    for line in TabSeparatedLines(file.text).lines {
      guard names.contains(line["concept"]), !line["term"].isEmpty,
        let relation = ConceptTerm.Relation(rawValue: line["relation"]),
        let strength = Int(line["strength"]).flatMap(ConceptTerm.Strength.init)
      else {
        throw .invalidLine(file: file.name, line: line.number, expected: "concept, term, relation, strength 0…3")
      }
      terms[line["concept"], default: []].append(
        ConceptTerm(line["term"], relation: relation, strength: strength))
    }
    return terms
  }

  private func classes(
    of line: TabSeparatedLines.Line, file: String
  ) throws(IngestionError) -> [Concept.OfficialClass] {
    var classes: [Concept.OfficialClass] = []
    for item in line.list("nodes") {
      let parts = item.split(separator: "=").map { $0.trimmingBlanks() }
      guard parts.count == 2, let grade = Concept.Grade(rawValue: parts[1]) else {
        throw .invalidLine(file: file, line: line.number, expected: "nodes such as gbt4754:3973=is")
      }
      classes.append(Concept.OfficialClass(node: TaxonomyNode.ID(parts[0]), grade: grade))
    }
    return classes
  }

  /// The readings of labels, each label's links in the order of the file.
  ///
  /// - Throws: `IngestionError.invalidLine` for the first line with an unknown concept or grade, or a weight that isn't
  ///   above 0 and at most 1.
  public func readings(
    _ text: String, concepts: [Concept], file: String
  ) throws(IngestionError) -> [NeedReading] {
    let known = Set(concepts.map(\.id))
    var links: [String: [NeedReading.Link]] = [:]
    for line in TabSeparatedLines(text).lines {
      let concept = Concept.ID(line["concept"])
      if concept.text == "-" {
        links[line["label"], default: []] += []
        continue
      }
      guard known.contains(concept), let grade = Concept.Grade(rawValue: line["grade"]),
        let weight = Double(line["weight"]), weight > 0, weight <= 1
      else {
        throw .invalidLine(file: file, line: line.number, expected: "label, concept, is|part|served, weight 0…1")
      }
      links[line["label"], default: []].append(NeedReading.Link(concept: concept, grade: grade, weight: weight))
    }
    return links.map { NeedReading(label: $0.key, links: $0.value) }
  }

  /// The generic words.
  public func genericWords(_ text: String) -> [String] {
    TabSeparatedLines(text).lines.map { $0["word"] }.filter { !$0.isEmpty }
  }
}
