import CLibZip

/// Makes archives whose parts are encrypted by AES.
enum EncryptedArchive {
  struct Failure: Error {}

  static func bytes(_ parts: [(String, String)]) throws -> [UInt8] {
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, nil) else { throw Failure() }
    defer { unsafe zip_source_free(target) }
    unsafe zip_source_keep(target)
    guard let archive = unsafe zip_open_from_source(target, ZIP_CREATE, nil) else { throw Failure() }
    for (name, text) in parts {
      let content = Array(text.utf8)
      // libzip frees what it is given.
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
      unsafe copy.copyBytes(from: content)
      guard let source = unsafe zip_source_buffer(archive, copy.baseAddress, UInt64(content.count), 1) else {
        throw Failure()
      }
      let index = unsafe zip_file_add(archive, name, source, 0)
      guard unsafe zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), "geheim") == 0 else {
        throw Failure()
      }
    }
    guard unsafe zip_close(archive) == 0 else { throw Failure() }
    return try unsafe content(of: target)
  }

  private static func content(of source: OpaquePointer) throws -> [UInt8] {
    var entry = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &entry) == 0, unsafe zip_source_open(source) == 0 else { throw Failure() }
    defer { unsafe zip_source_close(source) }
    var bytes = unsafe [UInt8](repeating: 0, count: Int(entry.size))
    guard unsafe zip_source_read(source, &bytes, entry.size) == bytes.count else { throw Failure() }
    return bytes
  }
}
