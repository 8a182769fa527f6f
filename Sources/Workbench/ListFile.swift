internal import ChineseText
internal import Foundation

/// A file that may hold a list.
public struct ListFile: Sendable {
  /// Its name, without the folder: an import is known by it.
  public let name: String
  private let read: @Sendable () throws(WorkbenchError) -> [UInt8]

  /// The file at a path, read when its turn comes.
  public init(path: String) {
    name = URL(filePath: path).lastPathComponent
    read = { () throws(WorkbenchError) in
      do {
        return [UInt8](try Data(contentsOf: URL(filePath: path)))
      } catch {
        throw .unreadableFile(path, reason: error.localizedDescription)
      }
    }
  }

  /// Bytes at hand.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    read = { () throws(WorkbenchError) in bytes }
  }

  /// What is in it.
  ///
  /// - Throws: `WorkbenchError.unreadableFile`.
  public func bytes() throws(WorkbenchError) -> [UInt8] { try read() }

  /// The text in it, whatever its encoding.
  ///
  /// - Throws: `WorkbenchError.unreadableFile`.
  public func text() throws(WorkbenchError) -> String { DecodedText(decoding: try bytes()).text }
}
