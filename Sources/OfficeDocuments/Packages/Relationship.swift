/// One relationship of a part to another, or to something outside (ECMA-376-2, 6.5).
struct Relationship: Hashable {
  let id: String
  /// The last step of the type's address, such as “officeDocument”: the rest differs between the two editions of the
  /// standard.
  let kind: String
  /// The part it leads to, or the address outside.
  let target: String
  let isExternal: Bool

  /// The relationships of a part; none when it has no part for them.
  static func all(of source: String, in archive: Archive) throws(OfficeDocumentError) -> [Relationship] {
    let name = PartName.relationships(of: source)
    guard archive.hasPart(name) else { return [] }
    return try all(written: name, of: source, in: archive)
  }

  /// The relationships in the part named `name`.
  static func all(
    written name: String, of source: String, in archive: Archive
  ) throws(OfficeDocumentError) -> [Relationship] {
    var found: [Relationship] = []
    let xml = try XMLPartReader(archive.part(name))
    try xml.readRoot { () throws(OfficeDocumentError) in
      guard xml.name == "Relationship" else { return }
      try archive.budget.spendPiece(in: name)
      let isExternal = xml.attribute("TargetMode")?.lowercased() == "external"
      let target = xml.attribute("Target") ?? ""
      let type = xml.attribute("Type") ?? ""
      found.append(
        Relationship(
          id: xml.attribute("Id") ?? "", kind: String(type.split(separator: "/").last ?? ""),
          target: isExternal ? target : PartName.resolve(target, from: source), isExternal: isExternal))
    }
    return found
  }
}
