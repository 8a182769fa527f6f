/// The package of an Office Open XML document: its format, its main part, and what is dangerous in it.
struct OfficePackage {
  let archive: Archive
  let format: OfficeFormat
  /// The name of the part that is the document or the workbook.
  let mainPart: String

  private static let contentTypes = "[Content_Types].xml"

  /// Finds the main part by the package's relationships, else by the content types.
  ///
  /// - Throws: `OfficeDocumentError.notOffice` when there is none, or of another kind.
  init(_ archive: Archive) throws(OfficeDocumentError) {
    self.archive = archive
    guard archive.hasPart(Self.contentTypes) else {
      let isOpenDocument = archive.hasPart("mimetype") && archive.hasPart("META-INF/manifest.xml")
      throw .notOffice(isOpenDocument ? .openDocument : .archive)
    }
    let types = try ContentTypes(archive, part: Self.contentTypes)
    let relationships = try Relationship.all(of: "", in: archive)
    let related = relationships.first { $0.kind == "officeDocument" && !$0.isExternal }?.target
    let candidates = [related].compactMap { $0 } + types.overrides.map(\.part)
    var foreign: ForeignFormat?
    for part in candidates where archive.hasPart(part) {
      switch Self.format(ofType: types.type(of: part)) {
      case .success(let format):
        (self.format, mainPart) = (format, part)
        return
      case .failure(.notOffice(let other)) where other != .archive: foreign = foreign ?? other
      case .failure: continue
      }
    }
    throw .notOffice(foreign ?? .archive)
  }

  /// What a content type says the main part is; `archive` when it isn't the type of a main part.
  private static func format(ofType type: String) -> Result<OfficeFormat, OfficeDocumentError> {
    let type = type.lowercased()
    guard type.contains("main") else { return .failure(.notOffice(.archive)) }
    if type.contains("sheet.binary") { return .failure(.notOffice(.binaryWorkbook)) }
    if type.contains("presentation") || type.contains("powerpoint") { return .failure(.notOffice(.presentation)) }
    if type.contains("wordprocessingml") || type.contains("ms-word") { return .success(.docx) }
    if type.contains("spreadsheetml") || type.contains("ms-excel") { return .success(.xlsx) }
    return .failure(.notOffice(.archive))
  }

  /// What of the document would act or lead outside, by its parts' names and all their relationships.
  func facts() throws(OfficeDocumentError) -> PackageFacts {
    var facts = PackageFacts()
    for name in archive.names {
      let key = PartName.key(name)
      if key.hasSuffix("vbaproject.bin") || key.contains("/macrosheets/") { facts.hasMacros = true }
      if key.contains("/externallinks/") || key.hasSuffix("/connections.xml") { facts.hasExternalLinks = true }
      if key.contains("/embeddings/") || key.contains("/activex/") { facts.hasEmbeddedObjects = true }
      guard key.hasSuffix(".rels") else { continue }
      for relationship in try Relationship.all(written: name, in: archive) {
        if relationship.kind == "vbaProject" { facts.hasMacros = true }
        if ["oleObject", "package", "aFChunk"].contains(relationship.kind) { facts.hasEmbeddedObjects = true }
        // An address that a reader may click on is no link that a program follows by itself.
        if relationship.isExternal, relationship.kind != "hyperlink" { facts.hasExternalLinks = true }
      }
    }
    return facts
  }

  /// Reads a document of one format.
  static func reading<Value>(
    _ bytes: [UInt8], as format: OfficeFormat, limits: ReadingLimits,
    _ body: (OfficePackage) throws(OfficeDocumentError) -> Value
  ) throws(OfficeDocumentError) -> Value {
    if !bytes.starts(with: [0x50, 0x4B]) {
      let found = try OfficeFormat(sniffing: bytes, limits: limits)
      throw .wrongFormat(expected: format, found: found)
    }
    return try Archive.reading(bytes, limits: limits) { archive throws(OfficeDocumentError) in
      let package = try OfficePackage(archive)
      guard package.format == format else { throw .wrongFormat(expected: format, found: package.format) }
      return try body(package)
    }
  }
}
