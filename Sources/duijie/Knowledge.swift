import ChineseText
import Ingestion
import SupplyDemand

/// What the program knows before it has read any record.
struct Knowledge {
  let taxonomy: IndustryTaxonomy
  let normalizer: TextNormalizer
  let pinyin: Pinyin
  private let data: DataFolder

  /// Reads the data folder.
  static func load(_ data: DataFolder) throws -> Knowledge {
    let normalizer = TextNormalizer(
      characters: try data.bytes("Lexicons/opencc_TSCharacters.txt"),
      phrases: try data.bytes("Lexicons/opencc_TSPhrases.txt"))
    return Knowledge(
      taxonomy: try taxonomy(data), normalizer: normalizer,
      pinyin: Pinyin(
        phrases: [try data.bytes("Lexicons/place_readings.tsv"), try data.bytes("Lexicons/pypinyin_phrases.tsv")],
        normalizer: normalizer), data: data)
  }

  private static func taxonomy(_ data: DataFolder) throws -> IndustryTaxonomy {
    var classes = OfficialClassReader()
    classes.readIndustries(try data.text("Taxonomy/gbt4754_2017.tsv"))
    classes.readEmergingIndustries(try data.text("Taxonomy/sei2018_map.tsv"))
    classes.readStatisticalClasses(try data.text("Taxonomy/other_stat_classes.tsv"))
    let reader = ConceptReader()
    let genericWords = reader.genericWords(try data.text("Taxonomy/generic-words.tsv"))
    let concepts = try reader.concepts(
      try data.text("Taxonomy/concepts.tsv"), terms: try data.text("Taxonomy/concept-terms.tsv"),
      files: ("Taxonomy/concepts.tsv", "Taxonomy/concept-terms.tsv"))
    let readings = try reader.readings(
      try data.text("Taxonomy/needs.tsv"), concepts: concepts, file: "Taxonomy/needs.tsv")
    let nodes = classes.nodes
    return IndustryTaxonomy(
      nodes: nodes, concepts: concepts + OfficialConcepts.concepts(of: nodes, genericWords: genericWords),
      readings: readings, genericWords: genericWords)
  }

  /// An analyzer whose lexicon holds dictionaries, the taxonomy's words and `terms`.
  func analyzer(terms: [String]) throws -> TextAnalyzer {
    var builder = LexiconBuilder(normalizer: normalizer, expectedWords: 450_000)
    builder.add(jieba: try data.bytes("Lexicons/jieba_dict.txt"))
    for list in ["IT", "animal", "car", "food", "medical"] {
      builder.add(thuocl: try data.bytes("Lexicons/\(list).tsv"))
    }
    builder.add(terms: taxonomy.words)
    builder.add(terms: terms)
    return TextAnalyzer(lexicon: builder.build(), normalizer: normalizer)
  }

  /// The reader of the list of pilot cities.
  func cityListReader() throws -> PilotCityListReader {
    PilotCityListReader(
      gazetteer: try Gazetteer { try data.bytes("Regions/\($0.rawValue)") },
      rules: try PilotCityRules { try data.bytes("PilotCities/\($0.rawValue)") })
  }

  /// The reader of lists of records.
  func recordListReader() throws -> RecordListReader {
    RecordListReader(
      aliases: try RecordFieldAliases(
        headers: try data.text("RecordFields/headers.tsv"), values: try data.text("RecordFields/values.tsv"),
        titleWords: try data.text("RecordFields/title-words.tsv")))
  }
}
