public import Foundation

/// The folders that tests read.
public enum Repository {
  /// The repository's top folder.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Real data that may be used locally but not shipped; present on machines that have it beside the repository.
  public static let sharedData = root.deletingLastPathComponent().appending(path: "shared/data")

  /// Whether `sharedData` is there. Tests that need it are skipped, and say so, where it isn't.
  public static let hasSharedData = FileManager.default.fileExists(atPath: sharedData.path)

  /// The bytes of a file below `root`.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  /// The bytes of a file below `sharedData`.
  public static func sharedBytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: sharedData.appending(path: path)))
  }
}
