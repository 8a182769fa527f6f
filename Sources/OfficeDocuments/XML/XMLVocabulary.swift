/// The vocabularies that readers tell apart.
enum XMLVocabulary: Hashable {
  case word, compatibility, math, other

  /// Their addresses in both editions of the standard (ECMA-376, “transitional” and “strict”).
  static let namespaces: [(address: String, vocabulary: XMLVocabulary)] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
    ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
  ]
}
