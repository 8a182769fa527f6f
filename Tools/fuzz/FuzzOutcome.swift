/// What came of reading a damaged file.
struct FuzzOutcome: Hashable {
  /// The reader and what it made of the file, the same words for the same sort of outcome.
  let words: String
  /// Whether something didn't hold that always should.
  let isBroken: Bool
  /// How long reading it once took, as far as that was measured.
  let time: Duration

  /// A file that was read, or refused.
  init(_ reader: String, _ words: String, in time: Duration = .zero) {
    self.words = "\(reader): \(words)"
    isBroken = false
    self.time = time
  }

  /// A file that was read; of what should hold, `problems` doesn't.
  init(_ reader: String, read problems: [String], in time: Duration = .zero) {
    words = "\(reader): " + (problems.isEmpty ? "read" : "BROKEN " + Set(problems).sorted().joined(separator: "; "))
    isBroken = !problems.isEmpty
    self.time = time
  }

  /// A file that was refused; only the case of the error is told, since its facts differ each time.
  init(_ reader: String, refused error: any Error) {
    self.init(reader, Mirror(reflecting: error).children.first?.label ?? "\(error)")
  }
}
