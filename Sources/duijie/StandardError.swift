import Foundation

/// What a command says beside its results.
enum StandardError {
  /// Writes a line that begins with the program's name.
  static func write(_ line: String) { FileHandle.standardError.write(Data("duijie: \(line)\n".utf8)) }
}
