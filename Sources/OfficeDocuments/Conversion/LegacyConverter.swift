import Foundation

/// Converts documents of Word and Excel 97–2003 to Office Open XML by LibreOffice, which runs without a window, with a
/// profile of its own, without macros and without a network, and is stopped when it takes too long.
public struct LegacyConverter: Hashable, Sendable {
  /// The path of LibreOffice's program; nil when it isn't installed.
  public let program: String?
  /// The most seconds that a conversion may take.
  public let seconds: Int

  /// A converter.
  ///
  /// - Parameters:
  ///   - program: The path of LibreOffice's program `soffice`; nil for the one on `PATH`.
  ///   - seconds: The most seconds that a conversion may take, at least 1. The longest list that .xls can hold, 65,536
  ///     rows, takes LibreOffice about 13 s of processor time.
  public init(program: String? = nil, seconds: Int = 60) {
    self.program = program ?? Self.installedProgram()
    self.seconds = max(1, seconds)
  }

  /// The bytes of the same document as .docx or .xlsx; those given when it is one already.
  ///
  /// Files are written below `$TMPDIR` on the way and removed. When the task is cancelled, LibreOffice is stopped.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, .doc or .xls.
  ///   - limits: How large the file and the converted one may be.
  /// - Returns: The converted file.
  /// - Throws: `OfficeDocumentError` when the bytes are no office document, LibreOffice isn't installed, takes too long,
  ///   or can't read the document.
  public func convert(
    _ bytes: [UInt8], limits: ReadingLimits = .standard
  ) async throws(OfficeDocumentError) -> [UInt8] {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(.fileBytes, most: limits.fileBytes, part: "file")
    }
    let format = try OfficeFormat(sniffing: bytes, limits: limits)
    guard format != format.modern else { return bytes }
    guard let program else { throw .converterMissing(format) }
    let folder = try ConversionFolder(bytes, format)
    defer { folder.remove() }
    let process = try ProcessGroup(program, folder.arguments, environment: folder.environment)
    guard let status = try await process.wait(seconds: seconds) else {
      throw .converterTimedOut(format, seconds: seconds)
    }
    guard let converted = try folder.result(limit: limits.fileBytes) else {
      throw .converterFailed(format, status: status)
    }
    return converted
  }

  private static func installedProgram() -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in ["soffice", "libreoffice"] {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }
}
