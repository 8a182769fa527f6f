import BenchmarkSupport
import ChineseText
import Ingestion
import Matching
import SupplyDemand

/// The notice's cities and invented titles, made of the taxonomy's terms by a seeded generator.
struct BenchmarkWorld {
  private let records: Records
  private let knowledge: MatchingKnowledge
  private let analyzer: TextAnalyzer

  init(titleCount: Int) throws {
    let normalizer = TextNormalizer()
    let taxonomy = try Self.taxonomy()
    knowledge = MatchingKnowledge(
      taxonomy: taxonomy,
      vectors: try WordVectorReader().vectors(
        try BundledData.bytes("Vectors/word-vectors.bin"), file: "word-vectors.bin"),
      weights: try Self.weights(withNeural: false), neuralWeights: try Self.weights(withNeural: true))
    let cities = try Self.cities()
    var builder = LexiconBuilder(normalizer: normalizer)
    builder.add(jieba: try BundledData.bytes("Lexicons/jieba_dict.txt"))
    builder.add(terms: knowledge.vectors.words)
    builder.add(terms: taxonomy.words + cities.flatMap(\.needs).map(\.label))
    analyzer = TextAnalyzer(lexicon: builder.build(), normalizer: normalizer)
    records = Records(cities: cities, achievements: Self.titles(titleCount, of: taxonomy))
  }

  /// The needs of the notice, each label once.
  var needs: [IndustryNeed] {
    var seen: Set<String> = []
    return records.cities.flatMap(\.needs).filter { seen.insert($0.label).inserted }
  }

  /// The cities of the notice.
  var cities: [PilotCity] { records.cities }

  /// The titles.
  var titles: [Achievement] { records.achievements }

  /// The number of a text's terms.
  func termCount(of text: String) -> Int {
    analyzer.occurrences(in: analyzer.normalizer.normalize(text)).count
  }

  /// Texts of the length of a demand: three titles each.
  var texts: [String] {
    let titles = records.achievements.map(\.title)
    return (0..<min(500, titles.count / 3)).map { titles[3 * $0..<3 * $0 + 3].joined(separator: "，") }
  }

  func matcher(width: Int) async -> Matcher {
    let pinyin = Pinyin(phrases: [], normalizer: analyzer.normalizer)
    let names = CityNameResolver(cities: records.cities, normalizer: analyzer.normalizer, pinyin: pinyin)
    return await Matcher.build(records, knowledge: knowledge, analyzer: analyzer, cityNames: names, width: width)
  }

  private static func titles(_ count: Int, of taxonomy: IndustryTaxonomy) -> [Achievement] {
    let terms = taxonomy.concepts.flatMap(\.terms).map(\.text)
    var random = LinearCongruentialGenerator(seed: 1)
    return (0..<count).map { number in
      let words = (0..<3 + random.next(3)).map { _ in terms[random.next(terms.count)] }
      return Achievement(id: Achievement.ID("B\(number)"), title: words.joined(separator: "的"))
    }
  }

  private static func taxonomy() throws -> IndustryTaxonomy {
    let reader = ConceptReader()
    func file(_ name: String) throws -> ConceptReader.File {
      ConceptReader.File(name, try BundledData.text("Taxonomy/\(name)"))
    }
    let concepts = try reader.concepts(
      try file("concepts.tsv"), terms: [try file("concept-terms.tsv"), try file("society-terms.tsv")])
    return IndustryTaxonomy(
      nodes: [], concepts: concepts,
      readings: try reader.readings(try BundledData.text("Taxonomy/needs.tsv"), concepts: concepts, file: "needs.tsv"),
      genericWords: reader.genericWords(try BundledData.text("Taxonomy/generic-words.tsv")))
  }

  private static func weights(withNeural: Bool) throws -> EvidenceWeights {
    try EvidenceWeightReader().weights(
      try BundledData.text("Calibration/weights.tsv"), withNeural: withNeural, file: "weights.tsv")
  }

  private static func cities() throws -> [PilotCity] {
    let reader = PilotCityListReader(
      gazetteer: try Gazetteer { try BundledData.bytes("Regions/\($0.rawValue)") },
      rules: try PilotCityRules { try BundledData.bytes("PilotCities/\($0.rawValue)") })
    let notice = try BundledData.text("Lists/cast-2023-pilot-cities/kexiechuang-2023-26.txt")
    return reader.read(notice, file: "notice")?.cities ?? []
  }
}
