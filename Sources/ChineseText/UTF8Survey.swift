/// How much of some bytes reads as UTF-8.
struct UTF8Survey {
  /// The number of well-formed sequences of three bytes or more.
  private(set) var long = 0
  /// The number of ill-formed sequences: one for each U+FFFD that `String(decoding:as:)` writes.
  private(set) var illFormed = 0

  /// Reads the bytes once.
  init(_ bytes: [UInt8]) {
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let sequence): long += sequence.count >= 3 ? 1 : 0
      case .error: illFormed += 1
      case .emptyInput: return
      }
    }
  }
}
