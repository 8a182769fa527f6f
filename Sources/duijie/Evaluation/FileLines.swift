import Foundation
import Workbench

/// The lines of a file in UTF-8, read a piece at a time: the file may be larger than memory.
struct FileLines {
  private let path: String

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The lines of a piece must be UTF-8; its last may be cut.
  private func checkEncoding(_ piece: ArraySlice<UInt8>) throws(WorkbenchError) {
    let lines = piece.lastIndex(of: UInt8(ascii: "\n")).map { piece[...$0] } ?? piece.prefix(0)
    guard String(validating: lines, as: UTF8.self) != nil else {
      throw .unreadableFile(path, reason: "it isn't in UTF-8, as a file of tokens must be")
    }
  }

  /// How much is read at a time, in bytes.
  private static let pieceSize = 1 << 20

  init(path: String) {
    self.path = path
  }

  /// Visits the lines that aren't empty, without line feed and carriage return, each with its number from 1; a byte order
  /// mark is passed over.
  ///
  /// - Throws: `WorkbenchError` when the file can't be read, or its beginning isn't UTF-8; what `body` throws.
  func forEach(_ body: (_ number: Int, _ line: ArraySlice<UInt8>) throws -> Void) throws {
    let handle: FileHandle
    do {
      handle = try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw WorkbenchError.unreadableFile(path, reason: error.localizedDescription)
    }
    defer { try? handle.close() }
    var number = 0
    func visit(_ line: ArraySlice<UInt8>) throws {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if !line.isEmpty { try body(number, line) }
    }
    var rest: [UInt8] = []
    var isBeginning = true
    while let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty {
      rest += piece
      var start = rest.startIndex
      if isBeginning {
        start = rest.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        try checkEncoding(rest[start...])
        isBeginning = false
      }
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        try visit(rest[start..<end])
        start = end + 1
      }
      rest.removeFirst(start)
    }
    if !rest.isEmpty { try visit(rest[...]) }
  }
}
