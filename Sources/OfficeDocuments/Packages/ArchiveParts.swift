/// The parts of a zip archive as a whole, for tools that change them.
package enum ArchiveParts {
  /// All parts in their order.
  ///
  /// - Parameters:
  ///   - bytes: The archive.
  ///   - limits: How much of it is read.
  /// - Returns: The names and contents.
  /// - Throws: `OfficeDocumentError` when it is damaged, needs a password or goes beyond the limits.
  package static func read(
    _ bytes: [UInt8], limits: ReadingLimits = .standard
  ) throws(OfficeDocumentError) -> [(name: String, content: [UInt8])] {
    try Archive.reading(bytes, limits: limits) { archive throws(OfficeDocumentError) in
      var parts: [(name: String, content: [UInt8])] = []
      for name in archive.names { parts.append((name, try archive.part(name).content())) }
      return parts
    }
  }

  /// An archive of parts: the same parts, the same bytes.
  ///
  /// - Parameter parts: The names and contents.
  /// - Returns: The archive.
  /// - Throws: `OfficeDocumentError.writingFailed` when a name comes twice or memory runs out.
  package static func archive(_ parts: [(name: String, content: [UInt8])]) throws(OfficeDocumentError) -> [UInt8] {
    try ArchiveWriter.bytes(parts)
  }
}
