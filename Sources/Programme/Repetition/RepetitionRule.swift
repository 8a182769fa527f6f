/// When two texts repeat one another. Lengths are counted in letters and digits; white space, punctuation and boilerplate
/// don't count.
///
/// The default numbers were tuned on 7,100 invented achievements of 200 characters, a third of them in set phrases, with
/// copies planted at several rates of edits (`RepetitionBenchmarks`), and on what real texts that are no copies have in
/// common: 12,981 titles of achievements and 1,000 abstracts of papers, each with all others. Where a number is a
/// compromise, its place says between what.
public struct RepetitionRule: Hashable, Sendable {
  /// How long a run of equal characters must be to be noticed at all, 2 or more; 10 unless told.
  ///
  /// With 8 more is found where every fifth character was changed (98 copies of 100, not 88), and with 12 less (72); but 8
  /// is the length of terms that the whole domain uses (战略性新兴产业), and what is no copy shares them.
  public let shortestPassage: Int
  /// How long a run must be that continues a passage after an edit, 1 or more; 4 unless told: words of two characters are
  /// common, and any two texts have some near one another.
  public let shortestContinuation: Int
  /// How many characters an edit inside a passage may take from either text, 0 or more; 10 unless told, room for the
  /// longest usual name of a city or zone (北京经济技术开发区).
  public let widestEdit: Int
  /// The least similarity of two texts that repeat one another, 0…1; 0.25 unless told.
  ///
  /// With 0.3 a third of a text that was copied into another is missed in 20 of 100 cases, with 0.25 in 7. Of 499,500 pairs
  /// of abstracts 3 are told of with either, all three with the set sentences of clinical trials.
  public let leastSimilarity: Double
  /// How many characters two texts must have in common, 0 or more, 20 unless told; of a text that has few, seven tenths
  /// are enough.
  ///
  /// Else one set phrase (关键技术研究及产业化应用) makes two titles repeat one another: without this number 1,214 pairs of
  /// titles were told of, with it 129, of which most name kindred things.
  public let fewestCharacters: Int
  /// The length from which one passage makes a repetition however long the texts are, 1 or more; 40 unless told, about a
  /// sentence.
  ///
  /// It is also the least that stretches shared by very many units must have together to be a copied text and no phrases.
  public let longPassage: Int
  /// In texts of how many units a run may stand before it is a phrase of the domain and left out, 1 or more; 20 unless
  /// told.
  ///
  /// Few enough that phrases are known in the texts of one year's 142 teams; more than the units that one would expect to
  /// use one text. With texts of fewer units phrases are known by the given boilerplate alone.
  public let mostUnits: Int
  /// With how many earlier texts a text is compared at most, 1 or more; 64 unless told.
  ///
  /// A limit to the work alone: see `RepetitionFinder`.
  public let mostPartners: Int

  /// How much of a text must be in the other when `fewestCharacters` aren't.
  private static let shareOfShortText = 0.7

  /// The rule for texts of applications.
  public static let `default` = RepetitionRule()

  /// A rule; a number below its least counts as the least, a similarity outside 0…1 as the nearer end.
  public init(
    shortestPassage: Int = 10, shortestContinuation: Int = 4, widestEdit: Int = 10, leastSimilarity: Double = 0.25,
    fewestCharacters: Int = 20, longPassage: Int = 40, mostUnits: Int = 20, mostPartners: Int = 64
  ) {
    self.shortestPassage = max(2, shortestPassage)
    self.shortestContinuation = max(1, shortestContinuation)
    self.widestEdit = max(0, widestEdit)
    self.leastSimilarity = leastSimilarity >= 0 ? min(leastSimilarity, 1) : 0
    self.fewestCharacters = max(0, fewestCharacters)
    self.longPassage = max(1, longPassage)
    self.mostUnits = max(1, mostUnits)
    self.mostPartners = max(1, mostPartners)
  }

  /// Whether a text of `length` characters, 1 or more, repeats another with which it has `count` in common.
  func isRepetition(_ count: Int, of length: Int) -> Bool {
    let share = Double(count) / Double(length)
    return share >= leastSimilarity && (count >= fewestCharacters || share >= Self.shareOfShortText)
  }
}
