/// The vocabularies that readers tell apart, each with the addresses of both editions of the standard (ECMA-376
/// “transitional” and “strict”).
enum XMLVocabulary: Hashable {
  case word, compatibility, math, other

  /// The vocabulary that an address stands for.
  init(namespace: String) {
    switch namespace {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    case "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math":
      self = .math
    default: self = .other
    }
  }
}
