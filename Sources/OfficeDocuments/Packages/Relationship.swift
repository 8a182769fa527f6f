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
    return try all(written: name, in: archive).map { relationship in
      if relationship.isExternal { return relationship }
      let target = PartName.resolve(relationship.target, from: source)
      return Relationship(id: relationship.id, kind: relationship.kind, target: target, isExternal: false)
    }
  }

  /// The relationships in the part named `name`, their targets as they are written.
  static func all(written name: String, in archive: Archive) throws(OfficeDocumentError) -> [Relationship] {
    var found: [Relationship] = []
    let xml = try XMLPartReader(archive.part(name))
    try xml.readRoot { () throws(OfficeDocumentError) in
      guard xml.name == "Relationship" else { return }
      try archive.budget.spendPiece(in: name)
      var values: [String: String] = [:]
      xml.forEachAttribute { name, value in values[name] = value() }
      let kind = values["Type"].flatMap { $0.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } }
      found.append(
        Relationship(
          id: values["Id"] ?? "", kind: kind ?? "", target: values["Target"] ?? "",
          isExternal: values["TargetMode"]?.lowercased() == "external"))
    }
    return found
  }
}
