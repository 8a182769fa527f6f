import CXLSXWriter
import Glibc

/// A file that lives in memory only, for a library that can write to nothing but a path.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  /// An empty file.
  init() throws(ReportingError) {
    let closesOnExec: UInt32 = 1
    descriptor = unsafe memfd_create("workbook", closesOnExec)
    guard descriptor >= 0 else { throw .noRoom(code: Int(errno)) }
  }

  deinit {
    close(descriptor)
  }

  /// Where this process opens it.
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// All that was written into it.
  func bytes() throws(ReportingError) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0 else { throw .noRoom(code: Int(errno)) }
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe pread(descriptor, room.baseAddress.map { unsafe $0 + filled }, size - filled, filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .noRoom(code: Int(errno)) }
      filled += count
    }
    return bytes
  }
}
