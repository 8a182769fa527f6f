import ChineseText
import SupplyDemand

extension DocumentReader {
  /// What an index of `documents` that is read by this reader depends on.
  func snapshotParts(of documents: [[FieldText]]) -> [SnapshotPart: Fingerprint] {
    var parts = Dictionary(uniqueKeysWithValues: SnapshotPart.allCases.map { ($0, Fingerprint()) })
    func add(to part: SnapshotPart, _ body: (inout Fingerprint) -> Void) { body(&parts[part, default: Fingerprint()]) }
    add(to: .normalization) { analyzer.normalizer.add(to: &$0) }
    add(to: .lexicon) { analyzer.lexicon.add(to: &$0) }
    add(to: .taxonomy) { graph.add(to: &$0) }
    add(to: .vectors) { space.add(to: &$0) }
    add(to: .records) { print in
      for document in documents {
        print.add(UInt64(document.count))
        for field in document {
          print.add(UInt64(field.field.index))
          print.add(field.text)
        }
      }
    }
    add(to: .reading) { print in
      // The last document too: kinds stand in a row, and it is of the last.
      let places = stride(from: 0, to: documents.count, by: max(1, documents.count / Self.sampleCount))
      for document in Array(places) + [documents.count - 1] where document >= 0 {
        let document = read(documents[document])
        document.add(to: &print)
        print.add(UInt64(document.supports.compared(by: graph).length.bitPattern))
        print.add(meaning(of: document)?.bytes ?? [])
      }
    }
    return parts
  }

  /// So many documents are read to see whether the program still reads them as it did.
  private static let sampleCount = 32
}

extension ReadDocument {
  fileprivate func add(to print: inout Fingerprint) {
    print.add(levels.entries.map(\.key))
    print.add(levels.entries.map(\.level))
    print.add(supports.map(\.concept))
    print.add(supports.map(\.level))
    print.add(supports.map { $0.isBySocietyAlone ? 1 : 0 as UInt8 })
    print.add(meaningWords.flatMap { $0.map(\.row) })
  }
}

extension ConceptGraph {
  fileprivate func add(to print: inout Fingerprint) {
    print.add(UInt64(concepts.count))
    print.add(isHandMade.map { $0 ? 1 : 0 as UInt8 })
    for word in signs.words {
      print.add(word.code)
      for sign in signs[word] {
        print.add(UInt64(sign.concept))
        print.add(sign.probability.bitPattern)
        print.add(sign.isSociety ? 1 : 0)
      }
    }
  }
}
