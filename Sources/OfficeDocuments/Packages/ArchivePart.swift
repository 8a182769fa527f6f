import CLibZip

/// A part of an archive that is unpacked piece by piece, so that a bomb is found before it fills the memory.
@safe final class ArchivePart {
  /// The name, as it is quoted in errors.
  let name: String
  private let file: OpaquePointer
  /// Keeps the archive open as long as one of its parts is.
  private let archive: Archive
  private var count = 0

  /// Takes over a file that libzip has opened.
  init(_ file: OpaquePointer, name: String, archive: Archive) {
    unsafe self.file = file
    (self.name, self.archive) = (name, archive)
  }

  deinit {
    unsafe zip_fclose(file)
  }

  /// What has been read of the document.
  var budget: ReadingBudget { archive.budget }

  /// Unpacks the next bytes into `buffer`.
  ///
  /// - Returns: How many there are, 0 at the end.
  /// - Throws: `OfficeDocumentError` when the part is damaged or larger than the limits allow.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(OfficeDocumentError) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    let read = unsafe Int(zip_fread(file, start, UInt64(buffer.count)))
    guard read >= 0 else {
      throw unsafe .damagedPart(name, reason: String(cString: zip_error_strerror(zip_file_get_error(file))))
    }
    count += read
    try budget.spend(bytes: read, partBytes: count, in: name)
    return read
  }

  /// All bytes that are still to come.
  func content() throws(OfficeDocumentError) -> [UInt8] {
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try unsafe piece.withUnsafeMutableBufferPointer { buffer throws(OfficeDocumentError) in
        try unsafe read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if count == 0 { return content }
      content += piece[..<count]
    }
  }
}
