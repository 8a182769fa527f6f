import CLibZip

/// A zip archive in memory, opened for reading by libzip. Nothing is ever unpacked to disk.
@safe final class Archive {
  /// What has been read of it, counted against the limits.
  let budget: ReadingBudget
  /// The names of its parts as they are written, directories left out.
  let names: [String]
  private let archive: OpaquePointer
  private let indices: [String: UInt64]

  /// Gives an archive to `body`; it may not be kept any longer.
  ///
  /// - Throws: `OfficeDocumentError` when the bytes are no sound zip archive or more than the limits allow, and what
  ///   `body` throws.
  static func reading<Value>(
    _ bytes: [UInt8], limits: ReadingLimits, _ body: (Archive) throws(OfficeDocumentError) -> Value
  ) throws(OfficeDocumentError) -> Value {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(.fileBytes, most: limits.fileBytes, part: "file")
    }
    return try unsafe bytes.withUnsafeBufferPointer { buffer throws(OfficeDocumentError) in
      try body(try unsafe Archive(UnsafeRawBufferPointer(buffer), limits: limits))
    }
  }

  private init(_ bytes: UnsafeRawBufferPointer, limits: ReadingLimits) throws(OfficeDocumentError) {
    budget = ReadingBudget(limits)
    var error = unsafe zip_error_t()
    defer { unsafe zip_error_fini(&error) }
    guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
      throw unsafe .damagedArchive(reason: String(cString: zip_error_strerror(&error)))
    }
    guard let archive = unsafe zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
      unsafe zip_source_free(source)
      throw unsafe .damagedArchive(reason: String(cString: zip_error_strerror(&error)))
    }
    do throws(OfficeDocumentError) {
      (names, indices) = try unsafe Self.list(archive, limits)
    } catch {
      unsafe zip_discard(archive)
      throw error
    }
    unsafe self.archive = archive
  }

  deinit {
    // Closing would try to write.
    unsafe zip_discard(archive)
  }

  private static func list(
    _ archive: OpaquePointer, _ limits: ReadingLimits
  ) throws(OfficeDocumentError) -> (names: [String], indices: [String: UInt64]) {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count <= limits.parts else { throw .tooLarge(.parts, most: limits.parts, part: "file") }
    var (names, indices): ([String], [String: UInt64]) = ([], [:])
    for index in 0..<UInt64(max(count, 0)) {
      guard let text = unsafe zip_get_name(archive, index, 0) else { continue }
      let name = unsafe PartName.plain(String(cString: text))
      if name.hasSuffix("/") { continue }
      guard indices.updateValue(index, forKey: PartName.key(name)) == nil else {
        throw .duplicatePart(PartName.quoted(name))
      }
      names.append(name)
    }
    return (names, indices)
  }

  /// Whether a part is there; upper and lower case are one.
  func hasPart(_ name: String) -> Bool { indices[PartName.key(name)] != nil }

  /// Opens a part; upper and lower case are one.
  ///
  /// - Throws: `missingPart`, `passwordProtected` or `damagedPart`.
  func part(_ name: String) throws(OfficeDocumentError) -> ArchivePart {
    guard let index = indices[PartName.key(name)] else { throw .missingPart(PartName.quoted(name)) }
    var entry = unsafe zip_stat_t()
    if unsafe zip_stat_index(archive, index, 0, &entry) == 0 {
      guard unsafe entry.encryption_method == ZIP_EM_NONE else { throw .passwordProtected }
    }
    guard let file = unsafe zip_fopen_index(archive, index, 0) else {
      let reason = unsafe String(cString: zip_error_strerror(zip_get_error(archive)))
      throw .damagedPart(PartName.quoted(name), reason: reason)
    }
    return unsafe ArchivePart(file, name: PartName.quoted(name), archive: self)
  }
}
