import Testing

@testable import Programme

struct SharedRunIndexTests {
  private func texts(_ given: [RepetitionText]) -> ComparedTexts {
    ComparedTexts(given, without: BoilerplateRuns([], length: 3))
  }

  private func index(_ texts: ComparedTexts, _ scope: RepetitionScope) -> SharedRunIndex {
    SharedRunIndex(of: texts, RunCensus(of: texts, length: 3, scope: scope, unitLimit: 9))
  }

  @Test func `a run's texts and places are known`() {
    let texts = texts(SampleTexts.ofUnits(["abcxabc", "zabc", "abczz"]))
    let index = index(texts, .everywhere)
    let entry = index.entryAtPlace[0]
    #expect(index.entryAtPlace[4] == entry)
    let run = index.runOfEntry[Int(entry)]
    #expect((0..<3).map { Array(index.places(ofRun: run, in: $0)) } == [[0, 4], [1], [0]])
    #expect(index.isFirst(0, of: entry) && !index.isFirst(4, of: entry))
  }

  @Test func `a run that no comparable texts share isn't there`() {
    let given = [(1, 1), (1, 1), (2, 1)].map { RepetitionText("abcd", unit: $0.0, application: $0.1) }
    #expect(index(texts(given), .withinUnits).textOfEntry == [])
    #expect(index(texts(Array(given.prefix(2))), .everywhere).textOfEntry == [])
    #expect(index(texts(given), .everywhere).textOfEntry.count == 6)
  }

  @Test func `texts before one are the nearest of other applications`() {
    let given = [1, 2, 3, 4, 4].map { RepetitionText("abc", unit: 1, application: $0) }
    let texts = texts(given)
    let index = index(texts, .withinUnits)
    #expect(Array(index.textsBefore(index.entryAtPlace[texts.starts[4]], atMost: 2)) == [2, 1])
    #expect(Array(index.textsBefore(index.entryAtPlace[texts.starts[3]], atMost: 9)) == [2, 1, 0])
    #expect(Array(index.textsBefore(index.entryAtPlace[0], atMost: 9)) == [])
  }

  @Test(arguments: 0..<50) func `each shared run of each text is found where it stands`(seed: UInt64) {
    var copies = RandomCopies(seed: seed)
    let written = (0..<6).map { _ in copies.text(length: 20, letters: 3) }
    let texts = texts(SampleTexts.ofUnits(written))
    let index = index(texts, .everywhere)
    let runs = written.map { text in
      let letters = Array(text)
      return letters.indices.dropLast(2).map { String(letters[$0..<$0 + 3]) }
    }
    for (rank, own) in runs.enumerated() {
      for (place, run) in own.enumerated() {
        let entry = index.entryAtPlace[texts.starts[rank] + place]
        let isShared = runs.enumerated().contains { $0.offset != rank && $0.element.contains(run) }
        #expect((entry >= 0) == isShared)
        guard entry >= 0 else { continue }
        for (other, others) in runs.enumerated() {
          let places = index.places(ofRun: index.runOfEntry[Int(entry)], in: other).map(Int.init)
          #expect(places == others.indices.filter { others[$0] == run })
        }
      }
    }
  }
}
