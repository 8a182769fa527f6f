public import SupplyDemand

/// Words results for pages: names, reasons, conditions, places in texts, in one language and with one disclosure.
public struct Wording: Sendable {
  private let directory: RecordDirectory
  private let disclosure: Disclosure
  private let language: Language

  /// Words what `directory` knows of.
  public init(directory: RecordDirectory, disclosure: Disclosure, language: Language) {
    self.directory = directory
    self.disclosure = disclosure
    self.language = language
  }

  /// A record's name as it may be shown, or its identity when the name is unknown.
  public func name(of record: RecordReference) -> String { directory.shownName(of: record, disclosure) }

  /// A name that tells a record from others where it stands alone: a masked name is many people's, and comes with the unit.
  public func distinctName(of record: RecordReference) -> String {
    let name = name(of: record)
    guard record.kind == .experts, disclosure == .masked else { return name }
    return "\(name)（\(unit(of: record) ?? record.id)）"
  }

  /// The first of a record's units; nil when it has none.
  public func unit(of record: RecordReference) -> String? { directory.shownUnit(of: record, disclosure) }

  /// A need's label.
  public func label(of need: IndustryNeed.ID) -> String { directory.label(of: need) }

  /// Why a record answers what it is matched with: its strongest reasons and the sum of the others, each with what it adds.
  public func reasons(of match: Match) -> [String] {
    sentence(match).notes(of: match, in: language)
  }

  /// The strongest reason; nil for a match without any.
  public func firstReason(of match: Match) -> String? {
    match.explanation.evidence.first.map { sentence(match).words(for: $0)[language] }
  }

  /// Every reason, the strongest first, with what each adds.
  public func allReasons(of match: Match) -> [(text: String, contribution: Double)] {
    let sentence = sentence(match)
    return match.explanation.evidence.map { (sentence.words(for: $0)[language], $0.contribution) }
  }

  /// What would raise a record's standing.
  public func condition(_ counterfactual: Counterfactual) -> String {
    CounterfactualSentence(directory: directory).words(for: counterfactual)[language]
  }

  /// What words a match's reasons; what is asked isn't said in each, unless it is a city's need.
  private func sentence(_ match: Match) -> ReasonSentence {
    ReasonSentence(
      directory: directory, disclosure: disclosure, supply: match.supply,
      query: directory.need(match.need) == nil ? match.need : nil)
  }

  /// The fields of a record's text with the places that evidence names marked; fields without text are left out.
  ///
  /// - Parameters:
  ///   - fields: The fields to give, in this order.
  ///   - record: The record.
  ///   - evidence: What names the places; that of other records doesn't count.
  /// - Returns: For each field its name and its text in pieces.
  public func fields(
    _ fields: [RecordField], of record: RecordReference, marking evidence: [Evidence] = []
  ) -> [(name: String, pieces: [MarkedText.Piece])] {
    fields.compactMap { field in
      guard let text = directory.text(record, field) else { return nil }
      let shown = disclosure.text(text, naming: directory.people(record))
      let ranges = evidence.filter { $0.record == record && $0.field == field }.map(\.range)
      return (field.name(in: language), MarkedText(shown, marking: ranges).pieces)
    }
  }

  /// A number with two decimals.
  public static func decimal(_ number: Double) -> String { FixedDecimals.text(number, decimals: 2) }

  /// A number without decimals that say nothing: 80, 12.5.
  public static func plain(_ number: Double) -> String {
    let text = FixedDecimals.text(number, decimals: 2)
    return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
  }

  /// A share as a whole percentage: 0.834 → 83%.
  public static func percentage(_ share: Double) -> String { FixedDecimals.text(share * 100, decimals: 0) + "%" }
}
