import Foundation
import Glibc

/// A program that runs in a group of processes of its own, so that it is stopped with all that it has started.
@safe struct ProcessGroup {
  private let leader: pid_t

  /// Starts a program without input and output.
  ///
  /// - Throws: `OfficeDocumentError.converterUnavailable` when it can't be started.
  init(
    _ program: String, _ arguments: [String], environment: [String: String]
  ) throws(OfficeDocumentError) {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    // Sockets and files of this process aren't the program's business. One that is closed by then does no harm.
    for file in Self.openFiles() where file > STDERR_FILENO {
      unsafe posix_spawn_file_actions_addclose(&actions, file)
    }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.sorted { $0.key < $1.key }.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, program, &actions, &attributes, words, variables)
    guard code == 0 else {
      throw unsafe .converterUnavailable(reason: "it can't be started (\(String(cString: strerror(code))))")
    }
    leader = process
  }

  private static func openFiles() -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }.sorted()
  }

  /// Waits until the program ends; stops the whole group when that takes too long or the task is cancelled.
  ///
  /// - Returns: The exit status, 128 and its number when a signal ended it; nil when it was stopped for time.
  func wait(seconds: Int) async throws(OfficeDocumentError) -> Int? {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while true {
      var status: Int32 = 0
      if unsafe waitpid(leader, &status, WNOHANG) == leader { return Self.exitStatus(status) }
      if Task.isCancelled || clock.now >= end {
        kill(-leader, SIGKILL)
        // A killed process ends at once.
        _ = unsafe waitpid(leader, &status, 0)
        if Task.isCancelled { throw .converterCancelled }
        return nil
      }
      try? await clock.sleep(for: .milliseconds(20))
    }
  }

  private static func exitStatus(_ status: Int32) -> Int {
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }
}
