/// Finds texts of different applications that repeat one another, edited copies too.
///
/// How it goes:
/// 1. A text becomes its letters and digits, folded (`FoldedText`); boilerplate is taken out of it.
/// 2. All runs of `shortestPassage` characters are counted; phrases that texts of many units have are taken out as well
///    (`DomainPhrases`).
/// 3. An inverted index of the runs that are left gives the pairs of texts that have one in common (`SharedRunIndex`).
/// 4. Each pair is compared character by character: common runs are continued over small edits (`TextPair`), as sequence
///    search extends its seeds (BLAST, Altschul and others 1990), and joined to passages.
///
/// No common run of `shortestPassage` characters is missed, in whatever order the texts say things, with one exception that
/// bounds the work: a run that stands in very many texts links each of them with the `mostPartners` comparable ones before
/// it only, in the order of units, applications and indexes; and of its partners a text is compared with the
/// `mostPartners` with which it shares the most runs, of equal ones the nearest. So ten thousand equal texts are told of
/// as repeating their neighbours, and not as fifty million pairs.
public struct RepetitionFinder: Sendable {
  /// When two texts repeat one another.
  public let rule: RepetitionRule
  /// Which texts are compared.
  public let scope: RepetitionScope
  private let boilerplate: BoilerplateRuns

  /// A finder.
  ///
  /// - Parameters:
  ///   - boilerplate: Texts that nobody is blamed for repeating: the notice's sentences, a form's printed prompts, fixed
  ///     terms. One of `shortestPassage` characters or more is recognized by each part of that length, a shorter one
  ///     where it stands whole.
  ///   - rule: When two texts repeat one another.
  ///   - scope: Which texts are compared.
  public init(
    boilerplate: [String] = [], rule: RepetitionRule = .default, comparing scope: RepetitionScope = .withinUnits
  ) {
    self.rule = rule
    self.scope = scope
    self.boilerplate = BoilerplateRuns(boilerplate, length: rule.shortestPassage)
  }

  /// The pairs of texts that repeat one another, by the index of the first, then the second; none of no texts.
  ///
  /// Texts with fewer than `shortestPassage` letters and digits of their own repeat nothing. Give the texts of all units,
  /// also of those outside the question: by them the phrases of the domain are known, which else count as copied.
  ///
  /// - Complexity: O(n) in the number of characters, and in the pairs that have a run in common.
  public func repetitions(in texts: [RepetitionText]) -> [Repetition] {
    var compared = ComparedTexts(texts, without: boilerplate)
    var census = RunCensus(of: compared, length: rule.shortestPassage, scope: scope, unitLimit: rule.mostUnits)
    if let shorter = DomainPhrases.removed(from: compared, counted: census, by: rule) {
      compared = shorter
      census = RunCensus(of: compared, length: rule.shortestPassage, scope: scope, unitLimit: rule.mostUnits)
    }
    let index = SharedRunIndex(of: compared, census)
    var repetitions: [Repetition] = []
    var search = PartnerSearch(in: compared, index, scope, atMost: rule.mostPartners)
    for rank in 0..<compared.count {
      for partner in search.partners(of: rank) {
        let pair = TextPair(rank, partner, of: compared, index, by: rule)
        if let repetition = pair.repetition() { repetitions.append(repetition) }
      }
    }
    return repetitions.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
