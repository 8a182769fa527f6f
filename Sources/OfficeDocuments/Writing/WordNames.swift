/// Addresses and identifiers that the parts of a text document share.
enum WordNames {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let documentProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  static let footerID = "rId4"
}
