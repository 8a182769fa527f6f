import Foundation

/// Reads randomly damaged files for a time and counts what comes of it.
///
///     ReaderFuzz READER SECONDS SEED FOLDER FILE...
///
/// READER is one of `FuzzedReaders.Name`: documents, csv, jsonl, cities, forms, tables. Each file is damaged in turn and read.
/// What is read is kept as `FOLDER/input` meanwhile, so that a crash leaves it there; inputs that take more than 2 s are kept as
/// `FOLDER/slow-N`, those for which something doesn't hold that always should as `FOLDER/broken-N`. With 0 seconds the files
/// are read as they are, each with its time. The program's data is read from `Data` in the current folder.
@main struct Fuzz {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count > 5, let name = FuzzedReaders.Name(rawValue: words[1]), let seconds = Int(words[2]),
      let seed = UInt64(words[3])
    else {
      print(
        "Usage: ReaderFuzz \(FuzzedReaders.Name.allCases.map(\.rawValue).joined(separator: "|")) "
          + "SECONDS SEED FOLDER FILE...")
      exit(64)
    }
    let folder = URL(fileURLWithPath: words[4])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let reader = try FuzzedReaders(data: URL(fileURLWithPath: "Data")).reader(name)
    let files = try words[5...].map { (name: $0, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0)))) }
    let fuzz = FuzzRun(reader: reader, folder: folder)
    let isSound =
      seconds == 0
      ? await fuzz.measure(files)
      : try await fuzz.run(files.map { reader.input(of: $0.bytes) }, seconds: seconds, seed: seed)
    if !isSound { exit(1) }
  }
}
