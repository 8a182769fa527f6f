import CLibZip

/// Puts parts together to a zip archive in memory by libzip: the same parts, the same bytes.
enum ArchiveWriter {
  /// 1 January 1980 in the date format of DOS, the first day that a zip archive can name.
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// The archive with the parts in their order, all dated 1 January 1980.
  ///
  /// - Throws: `OfficeDocumentError.writingFailed` when a name comes twice or memory runs out.
  static func bytes(_ parts: [(name: String, content: [UInt8])]) throws(OfficeDocumentError) -> [UInt8] {
    var error = unsafe zip_error_t()
    defer { unsafe zip_error_fini(&error) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
      throw unsafe .writingFailed(reason: String(cString: zip_error_strerror(&error)))
    }
    defer { unsafe zip_source_free(target) }
    guard let archive = unsafe zip_open_from_source(target, Int32(ZIP_CREATE | ZIP_TRUNCATE), &error) else {
      throw unsafe .writingFailed(reason: String(cString: zip_error_strerror(&error)))
    }
    // The archive takes one reference to its source with it when it closes; this one is for reading it back.
    unsafe zip_source_keep(target)
    do throws(OfficeDocumentError) {
      for part in parts { try unsafe add(part.name, part.content, to: archive) }
      guard unsafe zip_close(archive) == 0 else { throw unsafe failure(archive) }
    } catch {
      unsafe zip_discard(archive)
      throw error
    }
    return try unsafe content(of: target)
  }

  private static func add(
    _ name: String, _ content: [UInt8], to archive: OpaquePointer
  ) throws(OfficeDocumentError) {
    // Archives read their sources when they are closed: libzip gets a copy of its own and frees it.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(content.count, 1), alignment: 1)
    unsafe copy.copyBytes(from: content)
    guard let source = unsafe zip_source_buffer(archive, copy.baseAddress, UInt64(content.count), 1) else {
      unsafe copy.deallocate()
      throw unsafe failure(archive)
    }
    let index = unsafe zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw unsafe failure(archive)
    }
    guard unsafe zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0,
      unsafe zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0
    else { throw unsafe failure(archive) }
  }

  private static func content(of source: OpaquePointer) throws(OfficeDocumentError) -> [UInt8] {
    var entry = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &entry) == 0, unsafe zip_source_open(source) == 0 else {
      throw unsafe .writingFailed(reason: String(cString: zip_error_strerror(zip_source_error(source))))
    }
    defer { unsafe zip_source_close(source) }
    let count = unsafe Int(entry.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      filled = unsafe max(0, Int(zip_source_read(source, start, UInt64(count))))
    }
    guard bytes.count == count else { throw .writingFailed(reason: "the archive can't be read back") }
    return bytes
  }

  private static func failure(_ archive: OpaquePointer) -> OfficeDocumentError {
    unsafe .writingFailed(reason: String(cString: zip_error_strerror(zip_get_error(archive))))
  }
}
