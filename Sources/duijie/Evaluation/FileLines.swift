import Foundation

/// The lines of a file, read a piece at a time: the file may be larger than memory.
struct FileLines {
  private let path: String

  /// How much is read at a time, in bytes.
  private static let pieceSize = 1 << 20

  init(path: String) {
    self.path = path
  }

  /// Visits the lines that aren't empty, without line feed and carriage return, each with its number from 1.
  func forEach(_ body: (_ number: Int, _ line: ArraySlice<UInt8>) throws -> Void) throws {
    let handle: FileHandle
    do {
      handle = try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw CommandFailure.unreadableFile(path, reason: error.localizedDescription)
    }
    defer { try? handle.close() }
    var number = 0
    func visit(_ line: ArraySlice<UInt8>) throws {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if !line.isEmpty { try body(number, line) }
    }
    var rest: [UInt8] = []
    while let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty {
      rest += piece
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        try visit(rest[start..<end])
        start = end + 1
      }
      rest.removeFirst(start)
    }
    if !rest.isEmpty { try visit(rest[...]) }
  }
}
