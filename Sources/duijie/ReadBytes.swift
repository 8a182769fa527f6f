import Foundation

/// The bytes of a file that the user named.
func readBytes(_ path: String) throws(CommandFailure) -> [UInt8] {
  do {
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  } catch {
    throw .unreadableFile(path, reason: error.localizedDescription)
  }
}
