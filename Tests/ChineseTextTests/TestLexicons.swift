import ChineseText
import Foundation
import SupplyDemand
import TestSupport

/// What the tests share: the shipped lexicons, each loaded once.
enum TestLexicons {
  static func bytes(_ name: String) -> [UInt8] {
    (try? Repository.bytes("Data/Lexicons/\(name)")) ?? []
  }

  static let normalizer = TextNormalizer(
    characters: bytes("opencc_TSCharacters.txt"), phrases: bytes("opencc_TSPhrases.txt"))

  static let pinyin = Pinyin(
    phrases: [bytes("pypinyin_phrases.tsv"), bytes("place_readings.tsv")], normalizer: normalizer)

  /// Terms of the taxonomy and of the cities' industries that the shipped lists lack.
  static let domainTerms = [
    "智能网联汽车", "石墨烯", "新材料", "集成电路", "新型显示", "高端装备制造", "铝镁新材料", "动力电池", "储能", "柔性显示",
    "农副产品精深加工", "农副产品精深加工业", "精深加工", "生产性服务业", "稀贵金属", "人工智能", "物联网", "互联网", "大数据", "区块链", "芯片",
    "新能源", "零部件", "机器人", "节能环保", "光伏", "信创", "文创", "数控机床", "增材制造", "锂电", "软件园", "中关村", "钢管", "深加工",
    "5G网络", "AI芯片", "Micro LED",
  ]

  static let full: TextAnalyzer = {
    var builder = LexiconBuilder(normalizer: normalizer, expectedWords: 420_000)
    builder.add(jieba: bytes("jieba_dict.txt"))
    for name in ["IT", "car", "food", "medical", "animal"] { builder.add(thuocl: bytes("\(name).tsv")) }
    builder.add(terms: domainTerms)
    return TextAnalyzer(lexicon: builder.build(), normalizer: normalizer)
  }()

  /// An analyzer of a few terms.
  static func analyzer(_ terms: String...) -> TextAnalyzer {
    var builder = LexiconBuilder(normalizer: normalizer)
    builder.add(terms: terms)
    return TextAnalyzer(lexicon: builder.build(), normalizer: normalizer)
  }

  /// Real lists to try laws on: the shared achievement titles where they are, else lines of the shipped lexicons.
  static let realTexts: [String] = {
    let shared = try? Repository.sharedBytes("achievements/titles.txt")
    let lines = String(decoding: shared ?? bytes("food.tsv"), as: UTF8.self).split(separator: "\n").map(String.init)
    return stride(from: 0, to: lines.count, by: 12).map { lines[$0] }
  }()
}
