/// The kinds of trouble that reading a list can meet. The raw values are stable: scripts filter by them.
public enum FindingKind: String, Hashable, Sendable, CaseIterable {
  // MARK: Files and tables

  /// Bytes that are no valid text in the file's encoding were replaced; facts: the encoding.
  case undecodableBytes = "undecodable-bytes"
  /// A file isn't what the end of its name says; quoted: the end; facts: the one it should have.
  case wrongExtension = "wrong-extension"
  /// A document brings macros, which were left alone; quoted: the file; facts: none.
  case documentMacros = "document-macros"
  /// A document leads to other files, which weren't followed; quoted: the file; facts: none.
  case externalLinks = "external-links"
  /// Other documents are embedded in a document and weren't read; quoted: the file; facts: none.
  case embeddedObjects = "embedded-objects"
  /// A sheet is hidden and was left out; quoted: its name; facts: none.
  case hiddenSheet = "hidden-sheet"
  /// A sheet or table of a document is no list of the kind that was read, and was left out; quoted: its first text.
  case partLeftOut = "part-left-out"
  /// A formula's result is an error, so that the cell was read as empty; facts: none.
  case errorCell = "error-cell"
  /// A name, telephone number or e-mail address is masked by asterisks; facts: the field's name.
  case maskedValue = "masked-value"
  /// A column's header is in no alias table, its cells were left out; facts: none.
  case unknownColumn = "unknown-column"
  /// A row has more or fewer cells than the header; facts: found, expected.
  case cellCount = "cell-count"
  /// A quotation mark opens a cell and doesn't close it, or closes it before its end; the cell was read as it stands, up
  /// to the next separator; facts: none.
  case malformedQuotes = "malformed-quotes"
  /// A row can't be told into the cells it must have and was left out; facts: found, expected.
  case rowLeftOut = "row-left-out"
  /// A field that the record can't do without is empty; facts: the field's name.
  case missingField = "missing-field"
  /// A cell's value isn't one its field takes; facts: the field's name, what it takes.
  case invalidValue = "invalid-value"
  /// A line of a JSON Lines file is no JSON object; facts: what should stand at the place instead.
  case invalidJSON = "invalid-json"
  /// An identifier stands twice in one file, the first was kept; facts: the first one's line.
  case repeatedIdentifier = "repeated-identifier"
  /// A record seems to be another one again; facts: the other's identifier, where it stands (empty: in the store).
  case nearDuplicate = "near-duplicate"
  /// A city named in a record is none of the pilot cities; facts: the likely ones, comma-separated, or nothing.
  case unknownCity = "unknown-city"

  /// More findings of one kind than are listed; quoted: the kind; facts: how many more.
  case furtherFindings = "further-findings"

  // MARK: The list of pilot cities

  /// The list has another number of rows or cells than its numbering says; facts: found, expected.
  case rowCount = "row-count"
  /// A name appears twice in one cell; facts: the text, where it stands first (scalar offset).
  case repeatedInCell = "repeated-in-cell"
  /// Two names in one cell look alike and are kept apart; facts: the other name.
  case similarInCell = "similar-in-cell"
  /// Several separators are used in one cell, so that its items form groups; facts: the number of groups.
  case mixedSeparators = "mixed-separators"
  /// Two items were written without a separator between them and were read as parts; facts: the parts, joined by 、.
  case joinedItems = "joined-items"
  /// Two names seem to lack a separator; the text was kept whole; facts: the likely parts, joined by 、.
  case likelyLostSeparator = "likely-lost-separator"
  /// A suffix was distributed over the items before it; facts: the items as read, joined by 、.
  case distributedSuffix = "distributed-suffix"
  /// A conjunction stands in an item; facts: the parts it was read as, joined by 、, or the whole when it is one name.
  case conjunction = "conjunction"
  /// Parentheses hold sub-industries, an inclusion or an alias; facts: the items inside, joined by 、.
  case parenthesis = "parenthesis"
  /// The word 等 ends or interrupts the item; facts: the name without it.
  case openEnded = "open-ended"
  /// An enterprise cell names something else than a company; facts: the kind.
  case notCompany = "not-company"
  /// A product stands glued to a company's name; facts: the name, the product.
  case gluedProduct = "glued-product"
  /// A company's name is too short or general to be looked up by; facts: none.
  case genericName = "generic-name"
  /// A company is named by several cities; facts: the cities, joined by 、.
  case sharedCompany = "shared-company"
  /// Two company names may be one company and were not linked; facts: the other name, its city.
  case possibleAlias = "possible-alias"
  /// A region word inside a company's name differs from the city's own region; facts: the region, the city.
  case foreignRegion = "foreign-region"
  /// A city's name carries no province; facts: the province it lies in.
  case provinceInferred = "province-inferred"
  /// A zone isn't in GB/T 2260; facts: the host division's code and name.
  case hostDivision = "host-division"
  /// A key industry of a city has no counterpart among its main industries; facts: the city.
  case keyNotAmongMain = "key-not-among-main"
  /// Two spellings of one industry; facts: the label they share.
  case spellingVariant = "spelling-variant"
  /// A word looks like a typing error; facts: what was likely meant.
  case likelyTypo = "likely-typo"
  /// An industry so general that nothing can be matched to it; facts: none.
  case catchAllIndustry = "catch-all-industry"
  /// Text inside the list that belongs to no row was left out; facts: none.
  case strayText = "stray-text"

  /// How much a finding of this kind matters.
  public var severity: Finding.Severity {
    switch self {
    case .rowLeftOut, .missingField, .invalidJSON, .repeatedIdentifier: .error
    case .undecodableBytes, .unknownColumn, .cellCount, .malformedQuotes, .invalidValue, .nearDuplicate, .unknownCity,
      .rowCount, .wrongExtension, .documentMacros, .externalLinks, .hiddenSheet, .errorCell, .maskedValue,
      .likelyLostSeparator, .likelyTypo, .keyNotAmongMain, .strayText, .catchAllIndustry:
      .warning
    default: .note
    }
  }
}
