import Foundation

/// The temporary folder of one conversion, which only this user can look into.
struct ConversionFolder {
  private let path: String
  private let format: OfficeFormat

  /// Makes the folder with the document and LibreOffice's profile in it.
  init(_ bytes: [UInt8], _ format: OfficeFormat) throws(OfficeDocumentError) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "office-conversion-\(UUID().uuidString)")
    (path, self.format) = (folder.path, format)
    do {
      let onlyOwner: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      let files = FileManager.default
      try files.createDirectory(at: folder, withIntermediateDirectories: false, attributes: onlyOwner)
      try files.createDirectory(atPath: "\(path)/profile/user", withIntermediateDirectories: true)
      try Data(bytes).write(to: folder.appending(path: "document.\(format.rawValue)"))
      try Data(ConversionProfile.settings.utf8).write(
        to: folder.appending(path: "profile/user/registrymodifications.xcu"))
    } catch {
      remove()
      throw .converterUnavailable(reason: "its folder can't be made (\(error.localizedDescription))")
    }
  }

  /// What LibreOffice is told: to read nothing but the old format, whatever else the bytes may look like to it.
  var arguments: [String] {
    [
      "-env:UserInstallation=\(URL(fileURLWithPath: "\(path)/profile").absoluteString)", "--headless", "--norestore",
      "--nolockcheck", "--nologo",
      "--nodefault", "--infilter=\(format == .xls ? "MS Excel 97" : "MS Word 97")", "--convert-to",
      format.modern.rawValue, "--outdir", "\(path)/converted", "\(path)/document.\(format.rawValue)",
    ]
  }

  /// The environment it runs in: nothing of this process but the path of programs.
  var environment: [String: String] {
    [
      "HOME": path, "LANG": "C.UTF-8", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "SAL_USE_VCLPLUGIN": "svp", "TMPDIR": path,
    ]
  }

  /// The converted document; nil when there is none.
  func result(limit: Int) throws(OfficeDocumentError) -> [UInt8]? {
    let file = URL(fileURLWithPath: "\(path)/converted/document.\(format.modern.rawValue)")
    guard let size = try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int else { return nil }
    guard size <= limit else { throw .tooLarge(.fileBytes, most: limit, part: "converted file") }
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      throw .converterUnavailable(reason: "its result can't be read (\(error.localizedDescription))")
    }
  }

  /// Removes the folder with all that is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
