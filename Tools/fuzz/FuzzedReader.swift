/// Something that reads files and can be tried with damaged ones.
protocol FuzzedReader: Sendable {
  /// A file as it is damaged: another form of it where the reader wants one.
  func input(of file: [UInt8]) -> [UInt8]

  /// An input with some damage.
  func damaged(_ input: [UInt8], by mutator: inout Mutator) -> [UInt8]

  /// What came of reading an input, a few words for each thing that was read.
  func outcomes(_ bytes: [UInt8]) async -> [FuzzOutcome]
}

extension FuzzedReader {
  /// The file as it is.
  func input(of file: [UInt8]) -> [UInt8] { file }
}
