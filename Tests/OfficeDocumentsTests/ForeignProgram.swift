import Foundation

/// Other programs that tests compare with.
enum ForeignProgram {
  struct Failure: Error {
    let output: String
  }

  static let hasPythonDocx = hasModule("docx")
  static let hasOpenpyxl = hasModule("openpyxl")

  private static func hasModule(_ name: String) -> Bool {
    (try? python("import \(name)\nprint('yes')", [])) == "yes\n"
  }

  /// What a Python program prints; `arguments` are its `sys.argv[1:]`.
  static func python(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failure(output: text) }
    return text
  }

  /// Gives `body` the path of a file with these bytes, which is removed afterwards.
  static func withFile<Value>(_ name: String, _ bytes: [UInt8], _ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return try body(file.path)
  }

  /// The bytes of the file that a Python program writes to the path it is given.
  static func bytes(of name: String, writtenBy program: String) throws -> [UInt8] {
    try withFile(name, []) { path in
      _ = try python(program, [path])
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }
}
