import Foundation

/// A file that a command writes.
struct OutputFile {
  let path: String

  /// Writes the whole file; it is there as a whole or not at all.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .unwritableFile(path, reason: error.localizedDescription)
    }
  }
}
