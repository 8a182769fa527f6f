import ChineseText
import Foundation
import Ingestion
import Matching
import SupplyDemand
import Workbench

/// Ranks by plain BM25 over given tokens.
struct TokenEngine: RankingEngine {
  private let index: TokenIndex
  private let ids: [String]

  /// The index of a file of documents, whose texts are tokens parted by spaces.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - snapshots: Where the index is looked for, and kept when it isn't there.
  /// - Throws: `CommandFailure` or `IngestionError` when the file can't be read.
  init(path: String, snapshots: SnapshotFile?) throws {
    guard let snapshots else {
      try self.init(path: path)
      return
    }
    let parts = [SnapshotPart.records: try Self.fingerprint(ofFile: path)]
    do {
      if var snapshot = try snapshots.reader(parts) {
        let ids = try snapshot.texts()
        self.init(index: try TokenIndex(from: &snapshot), ids: ids)
        return
      }
    } catch {
      snapshots.discard(error)
    }
    try self.init(path: path)
    let (index, ids) = (index, ids)
    snapshots.keep(parts) { snapshot in
      try snapshot.add(ids)
      try index.write(to: snapshot)
    }
  }

  /// Tells a file apart from others, and from itself after a change, without reading it.
  private static func fingerprint(ofFile path: String) throws -> Fingerprint {
    let path = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    var fingerprint = Fingerprint()
    fingerprint.add(path)
    fingerprint.add((attributes[.size] as? UInt64) ?? 0)
    fingerprint.add((attributes[.modificationDate] as? Date)?.timeIntervalSince1970.bitPattern ?? 0)
    return fingerprint
  }

  private init(path: String) throws {
    var builder = TokenIndexBuilder()
    var ids: [String] = []
    let reader = TestCollectionReader()
    try FileLines(path: path).forEach { number, line in
      guard line.first != UInt8(ascii: "{"), let tab = line.firstIndex(of: UInt8(ascii: "\t")), tab > line.startIndex
      else {
        for document in try reader.documents(String(decoding: line, as: UTF8.self), file: path, firstLine: number) {
          ids.append(document.id.text)
          builder.add(([document.title, document.abstract] + document.keywords).joined(separator: " "))
        }
        return
      }
      ids.append(String(decoding: line[..<tab], as: UTF8.self))
      builder.add(line[(tab + 1)...])
    }
    self.init(index: builder.index(), ids: ids)
  }

  private init(index: TokenIndex, ids: [String]) {
    self.index = index
    self.ids = ids
  }

  var documentCount: Int { index.documentCount }
  var tokenCount: Int { index.tokenCount }
  var byteCount: Int { index.byteCount }

  func ranker() -> any Ranker { TokenRanker(index: index, ids: ids) }

  private struct TokenRanker: Ranker {
    let index: TokenIndex
    let ids: [String]
    var scratch = TokenIndex.Scratch()

    mutating func rank(_ query: TestCollection.Query, limit: Int) -> [RankedDocument] {
      index.search(query.text, limit: limit, scratch: &scratch).map {
        RankedDocument(id: ids[$0.document], score: $0.score)
      }
    }
  }
}
