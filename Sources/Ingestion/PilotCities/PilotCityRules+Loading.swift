import SupplyDemand

extension PilotCityRules {
  /// Reads the tables; `read` gives the bytes of each.
  ///
  /// - Throws: `RuleTableError` when a table is unfit, and whatever `read` throws.
  public init(reading read: (Table) throws -> [UInt8]) throws {
    func rows(_ table: Table, _ columns: String...) throws -> [RuleTable.Row] {
      try RuleTable(read(table), named: table.rawValue, columns: columns).rows
    }
    headers = try Self.headers(rows(.columns, "column", "header"))
    compounds = try Self.compounds(rows(.compounds, "item", "reading", "parts"))
    joinedWords = try Self.longestFirst(rows(.joinedWords, "word").map { $0["word"] })
    dependentWords = try Set(rows(.dependentWords, "word").map { $0["word"] })
    protectedWords = try rows(.protectedWords, "word").map { $0["word"] }
    emptySuffixes = try rows(.emptySuffixes, "suffix", "after", "except").map {
      EmptySuffix(suffix: $0["suffix"], after: $0.list("after"), except: Set($0.list("except")))
    }
    distributedSuffixes = try rows(.distributedSuffixes, "suffix", "stems").map {
      DistributedSuffix(suffix: $0["suffix"], stems: Set($0.list("stems")))
    }
    modifiers = try Self.dictionary(rows(.modifiers, "modifier", "heads")) { ($0["modifier"], $0.list("heads")) }
    kindRules = try rows(.enterpriseKinds, "match", "word", "kind").map(Self.kindRule)
    let products = try Self.dictionary(rows(.gluedProducts, "product", "after")) { ($0["product"], $0.list("after")) }
    gluedProducts = Self.longestFirst(Array(products.keys)).map { ($0, products[$0] ?? []) }
    lostSeparators = try Self.dictionary(rows(.lostSeparators, "text", "parts")) { ($0["text"], $0.list("parts")) }
    relations = try Self.dictionary(rows(.aliases, "name", "other", "relation")) { row in
      guard let relation = Relation(rawValue: row["relation"]) else { throw row.invalid("relation") }
      return (NamePair(row["name"], row["other"]), relation)
    }
    genericNames = try Set(rows(.genericNames, "name").map { $0["name"] })
    regionWords = try rows(.regionWords, "word", "code").map { ($0["word"], $0["code"]) }
    typos = try Self.dictionary(rows(.typos, "text", "meant")) { ($0["text"], $0["meant"]) }
    catchAll = try Set(rows(.catchAll, "label").map { $0["label"] })
  }

  private static func headers(_ rows: [RuleTable.Row]) throws -> PilotCityHeaders {
    try PilotCityHeaders(
      columns: dictionary(rows) { row in
        guard let column = PilotCityColumn(rawValue: row["column"]) else { throw row.invalid("column") }
        return (PlainText.fold(row["header"]).lowercased(), column)
      })
  }

  private static func compounds(_ rows: [RuleTable.Row]) throws -> [String: Compound] {
    try dictionary(rows) { row in
      guard let reading = Reading(rawValue: row["reading"]) else { throw row.invalid("reading") }
      let parts = row.list("parts")
      guard (reading == .one) == parts.isEmpty else { throw row.invalid("parts") }
      return (Conjunction.unify(row["item"]), Compound(reading: reading, parts: parts))
    }
  }

  private static func kindRule(_ row: RuleTable.Row) throws -> KindRule {
    guard let test = NameTest(rawValue: row["match"]) else { throw row.invalid("match") }
    guard let kind = EnterpriseMention.Kind(rawValue: row["kind"]) else { throw row.invalid("kind") }
    return KindRule(test: test, word: row["word"], kind: kind)
  }

  private static func dictionary<Key, Value>(
    _ rows: [RuleTable.Row], _ pair: (RuleTable.Row) throws -> (Key, Value)
  ) rethrows -> [Key: Value] {
    try Dictionary(rows.map(pair)) { first, _ in first }
  }

  /// By falling length, then by text.
  private static func longestFirst(_ words: [String]) -> [String] {
    words.sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }
  }
}
