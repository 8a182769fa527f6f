import CLibZip

/// A part of an archive that is unpacked piece by piece, so that a bomb is found before it fills the memory.
@safe final class ArchivePart {
  /// The name, as it is quoted in errors.
  let name: String
  /// Why reading stopped before the end; nil as long as all is well.
  private(set) var failure: OfficeDocumentError?
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
  /// - Returns: How many there are, 0 at the end; nil when `failure` says why there are none.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    guard failure == nil, let start = buffer.baseAddress else { return nil }
    let read = unsafe Int(zip_fread(file, start, UInt64(buffer.count)))
    guard read >= 0 else {
      failure = .damagedPart(name, reason: unsafe String(cString: zip_error_strerror(zip_file_get_error(file))))
      return nil
    }
    count += read
    do {
      try budget.spend(bytes: read, partBytes: count, in: name)
    } catch {
      failure = error
      return nil
    }
    return read
  }
}
