/// The elements of a text document that readers do something with; all others are walked through.
enum WordElement: String, CaseIterable {
  case paragraph = "p"
  case table = "tbl"
  case row = "tr"
  case cell = "tc"
  case contentControl = "sdt"
  case textBox = "txbxContent"
  case drawing, picture = "pict"
  case paragraphProperties = "pPr"
  case section = "sectPr"
  case fieldCharacter = "fldChar"
  case ruby
  case text = "t"
  case tab, positionedTab = "ptab"
  case carriageReturn = "cr"
  case lineBreak = "br"
  case noBreakHyphen
  case symbol = "sym"
  // What isn't the text's: properties, deleted text, instructions, marks of notes.
  case runProperties = "rPr"
  case tableProperties = "tblPr"
  case grid = "tblGrid"
  case tableExceptions = "tblPrEx"
  case rowProperties = "trPr"
  case cellProperties = "tcPr"
  case controlProperties = "sdtPr"
  case controlEndProperties = "sdtEndPr"
  case customXMLProperties = "customXmlPr"
  case smartTagProperties = "smartTagPr"
  case deleted = "del"
  case movedAway = "moveFrom"
  case deletedText = "delText"
  case instruction = "instrText"
  case deletedInstruction = "delInstrText"
  case sectionChange = "sectPrChange"
  case paragraphChange = "pPrChange"

  /// One look-up, where comparing names one after the other took most of the time of reading.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
