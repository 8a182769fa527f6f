internal import Foundation

/// The folder with what the program knows.
public struct DataFolder: Sendable {
  private let root: URL

  /// The folder that `$DUIJIE_DATA` names, else `Data` or `share/duijie` beside or above the executable.
  ///
  /// - Throws: `WorkbenchError.missingData`.
  public static func find() throws(WorkbenchError) -> DataFolder {
    if let named = ProcessInfo.processInfo.environment["DUIJIE_DATA"], !named.isEmpty {
      return try at(named)
    }
    var looked: [String] = []
    for place in places() {
      let folder = DataFolder(root: place)
      if folder.isComplete { return folder }
      looked.append(place.path)
    }
    throw .missingData(lookedIn: looked)
  }

  /// The folder at a path.
  ///
  /// - Throws: `WorkbenchError.missingData` when it isn't one.
  public static func at(_ path: String) throws(WorkbenchError) -> DataFolder {
    let folder = DataFolder(root: URL(filePath: path))
    guard folder.isComplete else { throw .missingData(lookedIn: [path]) }
    return folder
  }

  private static func places() -> [URL] {
    let executable = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    var folder = executable.resolvingSymlinksInPath().deletingLastPathComponent()
    var places = [folder.deletingLastPathComponent().appending(path: "share/duijie")]
    while folder.path != "/" {
      places.append(folder.appending(path: "Data"))
      folder = folder.deletingLastPathComponent()
    }
    return places
  }

  private var isComplete: Bool {
    FileManager.default.fileExists(atPath: root.appending(path: "Taxonomy/concepts.tsv").path)
  }

  /// The bytes of a file, by its path in the folder.
  ///
  /// - Throws: `WorkbenchError.missingDataFile`.
  public func bytes(_ path: String) throws(WorkbenchError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: root.appending(path: path)))
    } catch {
      throw .missingDataFile(root.appending(path: path).path)
    }
  }

  /// The text of a file of UTF-8, by its path in the folder.
  ///
  /// - Throws: `WorkbenchError.missingDataFile`.
  public func text(_ path: String) throws(WorkbenchError) -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}
