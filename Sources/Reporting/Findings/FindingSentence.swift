import SupplyDemand

/// Words a finding: what is the matter with which text, and what to do about it.
///
/// Facts may be fewer than `FindingKind` documents, as in findings that an older version stored; a sentence then says
/// less and stays a sentence.
struct FindingSentence {
  /// Quoted text beyond this many characters is cut: some findings quote a whole row.
  private static let quotedLength = 80

  let finding: Finding

  /// The quoted text between quotation marks.
  var quoted: Words {
    let text = PlainLine.text(finding.quoted)
    let cut = text.count > Self.quotedLength ? text.prefix(Self.quotedLength) + "…" : text
    return finding.quoted.isEmpty ? Words("（空）", "(empty)") : Words("「\(cut)」", "“\(cut)”")
  }

  /// `word` applied to the fact at `index`, or nothing when that fact is missing or empty.
  func given(_ index: Int, _ word: (String) -> String) -> String {
    guard index < finding.facts.count, !finding.facts[index].isEmpty else { return "" }
    return word(PlainLine.text(finding.facts[index]))
  }

  /// The same for a fact that lists items joined by 、, for English.
  func givenList(_ index: Int, _ word: (String) -> String) -> String {
    given(index) { word($0.replacing("、", with: ", ")) }
  }

  /// The other name that a finding about two names gives first.
  var other: Words {
    let name = given(0) { $0 }
    return name.isEmpty ? Words("另一名称", "another name") : Words("「\(name)」", "“\(name)”")
  }

  /// The sentence in both languages.
  var words: Words {
    switch finding.kind {
    case .undecodableBytes: undecodableBytes
    case .wrongExtension: wrongExtension
    case .documentMacros: documentMacros
    case .externalLinks: externalLinks
    case .embeddedObjects: embeddedObjects
    case .hiddenSheet: hiddenSheet
    case .partLeftOut: partLeftOut
    case .errorCell: errorCell
    case .maskedValue: maskedValue
    case .unknownColumn: unknownColumn
    case .cellCount: cellCount
    case .malformedQuotes: malformedQuotes
    case .rowLeftOut: rowLeftOut
    case .missingField: missingField
    case .invalidValue: invalidValue
    case .invalidJSON: invalidJSON
    case .repeatedIdentifier: repeatedIdentifier
    case .nearDuplicate: nearDuplicate
    case .unknownCity: unknownCity
    case .furtherFindings: furtherFindings
    case .rowCount: rowCount
    case .repeatedInCell: repeatedInCell
    case .similarInCell: similarInCell
    case .mixedSeparators: mixedSeparators
    case .joinedItems: joinedItems
    case .likelyLostSeparator: likelyLostSeparator
    case .distributedSuffix: distributedSuffix
    case .conjunction: conjunction
    case .parenthesis: parenthesis
    case .openEnded: openEnded
    case .notCompany: notCompany
    case .gluedProduct: gluedProduct
    case .genericName: genericName
    case .sharedCompany: sharedCompany
    case .possibleAlias: possibleAlias
    case .foreignRegion: foreignRegion
    case .provinceInferred: provinceInferred
    case .hostDivision: hostDivision
    case .keyNotAmongMain: keyNotAmongMain
    case .spellingVariant: spellingVariant
    case .likelyTypo: likelyTypo
    case .catchAllIndustry: catchAllIndustry
    case .strayText: strayText
    }
  }
}
