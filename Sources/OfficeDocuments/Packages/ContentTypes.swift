/// The content types of a package's parts (ECMA-376-2, 6.2.3).
struct ContentTypes {
  /// The types of single parts, in the order of the file.
  private(set) var overrides: [(part: String, type: String)] = []
  private var types: [String: String] = [:]
  private var defaults: [String: String] = [:]

  /// Reads them from the part that every package has for them.
  init(_ archive: Archive, part: String) throws(OfficeDocumentError) {
    let xml = try XMLPartReader(archive.part(part))
    var found = self
    try xml.readRoot { () throws(OfficeDocumentError) in
      guard let type = xml.attribute("ContentType") else { return }
      try archive.budget.spendPiece(in: part)
      if xml.name == "Override", let name = xml.attribute("PartName") {
        let name = PartName.plain(name)
        found.overrides.append((name, type))
        found.types[PartName.key(name)] = type
      } else if xml.name == "Default", let ending = xml.attribute("Extension") {
        found.defaults[ending.lowercased()] = type
      }
    }
    self = found
  }

  /// The type of a part; empty when none is given.
  func type(of part: String) -> String {
    let key = PartName.key(part)
    let ending = key.split(separator: ".").last.map(String.init) ?? ""
    return types[key] ?? defaults[ending] ?? ""
  }
}
