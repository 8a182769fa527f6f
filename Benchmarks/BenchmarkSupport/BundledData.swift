import Foundation

/// The files that come with the program.
public enum BundledData {
  /// The bytes of a file, by its path in the `Data` folder.
  ///
  /// - Throws: What reading the file throws.
  public static func bytes(_ path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appending(path: "Data/\(path)")))
  }

  /// The text of a file in UTF-8, by its path in the `Data` folder.
  ///
  /// - Throws: What reading the file throws.
  public static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
