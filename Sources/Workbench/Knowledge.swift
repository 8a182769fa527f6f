public import ChineseText
public import Ingestion
public import Matching
public import SupplyDemand

/// What the program knows before it has read any record.
public struct Knowledge: Sendable {
  /// What is known of industries and words.
  public let matching: MatchingKnowledge
  /// What makes texts comparable.
  public let normalizer: TextNormalizer
  /// How characters are read.
  public let pinyin: Pinyin
  /// What the year's notice asks for.
  public let notice: Notice
  /// The notice's own sentences.
  public let noticeSentences: [String]
  /// The names of the national societies.
  public let societies: Set<String>
  /// The words of the dictionaries.
  private let dictionaries: LexiconBuilder
  private let data: DataFolder

  /// Reads the data folder, its larger parts at the same time.
  ///
  /// - Throws: `WorkbenchError` when a file is missing, `IngestionError` or `RuleTableError` when one is damaged.
  public static func load(_ data: DataFolder) async throws -> Knowledge {
    let normalizer = TextNormalizer(
      characters: try data.bytes("Lexicons/opencc_TSCharacters.txt"),
      phrases: try data.bytes("Lexicons/opencc_TSPhrases.txt"))
    async let dictionaries = dictionaries(data, normalizer: normalizer)
    async let pinyin = Pinyin(
      phrases: [try data.bytes("Lexicons/place_readings.tsv"), try data.bytes("Lexicons/pypinyin_phrases.tsv")],
      normalizer: normalizer)
    let matching = MatchingKnowledge(
      taxonomy: try taxonomy(data),
      vectors: try WordVectorReader().vectors(
        try data.bytes("Vectors/word-vectors.bin"), file: "Vectors/word-vectors.bin"),
      weights: try weights(data, withNeural: false),
      neuralWeights: try weights(data, withNeural: true))
    let notice = try notice(of: data)
    let sentences = try data.text(notice.cityList).split(separator: "\n").map(String.init)
    return Knowledge(
      matching: matching, normalizer: normalizer, pinyin: try await pinyin,
      notice: notice, noticeSentences: sentences.filter { $0.count >= 10 },
      societies: SocietyReader().names(try data.text("Programme/societies.tsv")),
      dictionaries: try await dictionaries,
      data: data)
  }

  /// What the year's notice asks for, without anything else.
  ///
  /// - Throws: `WorkbenchError` when its file is missing, `IngestionError` when it is damaged.
  public static func notice(of data: DataFolder) throws -> Notice {
    let file = "Programme/2023.json"
    return try NoticeReader().notice(try data.text(file), file: file)
  }

  private static func dictionaries(_ data: DataFolder, normalizer: TextNormalizer) throws -> LexiconBuilder {
    var builder = LexiconBuilder(normalizer: normalizer, expectedWords: 550_000)
    builder.add(jieba: try data.bytes("Lexicons/jieba_dict.txt"))
    for list in ["IT", "animal", "car", "food", "medical"] {
      builder.add(thuocl: try data.bytes("Lexicons/\(list).tsv"))
    }
    return builder
  }

  private static func weights(_ data: DataFolder, withNeural: Bool) throws -> EvidenceWeights {
    let name = "Calibration/weights.tsv"
    return try EvidenceWeightReader().weights(try data.text(name), withNeural: withNeural, file: name)
  }

  private static func taxonomy(_ data: DataFolder) throws -> IndustryTaxonomy {
    var classes = OfficialClassReader()
    classes.readIndustries(try data.text("Taxonomy/gbt4754_2017.tsv"))
    classes.readEmergingIndustries(try data.text("Taxonomy/sei2018_map.tsv"))
    classes.readStatisticalClasses(try data.text("Taxonomy/other_stat_classes.tsv"))
    let reader = ConceptReader()
    let genericWords = reader.genericWords(try data.text("Taxonomy/generic-words.tsv"))
    func file(_ name: String) throws -> ConceptReader.File { ConceptReader.File(name, try data.text(name)) }
    let concepts = try reader.concepts(
      try file("Taxonomy/concepts.tsv"),
      terms: [try file("Taxonomy/concept-terms.tsv"), try file("Taxonomy/society-terms.tsv")])
    let readings = try reader.readings(
      try data.text("Taxonomy/needs.tsv"), concepts: concepts, file: "Taxonomy/needs.tsv")
    let nodes = classes.nodes
    return IndustryTaxonomy(
      nodes: nodes, concepts: concepts + OfficialConcepts.concepts(of: nodes, genericWords: genericWords),
      readings: readings, genericWords: genericWords)
  }

  /// An analyzer whose lexicon holds dictionaries, the taxonomy's words and `terms`.
  public func analyzer(terms: [String]) -> TextAnalyzer {
    var builder = dictionaries
    builder.add(terms: matching.taxonomy.words)
    builder.add(terms: matching.vectors.words)
    builder.add(terms: terms)
    return TextAnalyzer(lexicon: builder.build(), normalizer: normalizer)
  }

  /// The reader of the list of pilot cities.
  ///
  /// - Throws: As `load(_:)` does.
  public func cityListReader() throws -> PilotCityListReader {
    PilotCityListReader(
      gazetteer: try Gazetteer { try data.bytes("Regions/\($0.rawValue)") },
      rules: try PilotCityRules { try data.bytes("PilotCities/\($0.rawValue)") })
  }

  /// The reader of lists of records.
  ///
  /// - Throws: As `load(_:)` does.
  public func recordListReader() throws -> RecordListReader {
    RecordListReader(aliases: try data.recordFieldAliases())
  }
}
