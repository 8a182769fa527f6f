import SupplyDemand

/// The word lists by which the list of pilot cities is understood: data, so that another year's list needs no new code.
public struct PilotCityRules: Sendable {
  /// The data files, all in `Data/PilotCities`; the raw value is the file's name.
  public enum Table: String, CaseIterable, Sendable {
    /// Headers of the five columns.
    case columns = "columns.tsv"
    /// Items whose parts no general rule gives.
    case compounds = "compounds.tsv"
    /// Industries that are printed joined to one another without a conjunction.
    case joinedWords = "joined_words.tsv"
    /// Words that name no industry on their own, after a conjunction.
    case dependentWords = "dependent_words.tsv"
    /// Words that contain 和, 与 or 及 and no conjunction.
    case protectedWords = "protected_words.tsv"
    /// Suffixes that add nothing to an industry's name.
    case emptySuffixes = "empty_suffixes.tsv"
    /// Suffixes that the last item of an enumeration lends to the ones before.
    case distributedSuffixes = "distributed_suffixes.tsv"
    /// Words in parentheses that say how, not what.
    case modifiers = "modifiers.tsv"
    /// What the names among the enterprises stand for.
    case enterpriseKinds = "enterprise_kinds.tsv"
    /// Products that stand glued to names.
    case gluedProducts = "glued_products.tsv"
    /// Names that lack a separator.
    case lostSeparators = "lost_separators.tsv"
    /// Pairs of names that are one company, may be, or aren't.
    case aliases = "aliases.tsv"
    /// Names too general to be looked up by.
    case genericNames = "generic_names.tsv"
    /// Region words beyond the provinces and prefectures.
    case regionWords = "region_words.tsv"
    /// Likely typing errors.
    case typos = "typos.tsv"
    /// Industries to which nothing can be matched.
    case catchAll = "catch_all.tsv"
  }

  /// How a compound of the table is to be read.
  enum Reading: String, Sendable {
    case one, two, distributed, joined
  }

  /// An item that the compound table decides.
  struct Compound: Sendable {
    let reading: Reading
    let parts: [String]
  }

  /// A suffix and what may stand before it.
  struct EmptySuffix: Sendable {
    let suffix: String
    /// The stem must end in one of these; any stem when there are none.
    let after: [String]
    /// Stems that keep the suffix.
    let except: Set<String>
  }

  /// A suffix and the stems it is distributed over.
  struct DistributedSuffix: Sendable {
    let suffix: String
    let stems: Set<String>
  }

  /// How an enterprise's name is compared with a word.
  enum NameTest: String, Sendable {
    case exact, prefix, suffix, contains
  }

  /// A word that tells what a name stands for.
  struct KindRule: Sendable {
    let test: NameTest
    let word: String
    let kind: EnterpriseMention.Kind
  }

  /// What a pair of names is.
  enum Relation: String, Sendable {
    case same, possible, different
  }

  /// Two names in either order.
  struct NamePair: Hashable, Sendable {
    let first: String
    let second: String

    init(_ one: String, _ other: String) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }

  let headers: PilotCityHeaders
  let compounds: [String: Compound]
  let joinedWords: [String]
  let dependentWords: Set<String>
  let protectedWords: [String]
  let emptySuffixes: [EmptySuffix]
  let distributedSuffixes: [DistributedSuffix]
  /// What the word after a modifier may end in; anything when there is nothing.
  let modifiers: [String: [String]]
  let kindRules: [KindRule]
  /// Products, the longer first, and the endings of names they may stand after; any when there are none.
  let gluedProducts: [(product: String, after: [String])]
  let lostSeparators: [String: [String]]
  let relations: [NamePair: Relation]
  let genericNames: Set<String>
  /// Region words and the beginning of their codes; empty for places abroad.
  let regionWords: [(word: String, code: String)]
  let typos: [String: String]
  let catchAll: Set<String>
}
