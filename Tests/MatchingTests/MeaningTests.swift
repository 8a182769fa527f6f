import ChineseText
import SupplyDemand
import TestSupport
import Testing

@testable import Matching

@Suite struct MeaningTests {
  @Test func `the table's cosines are those of the quantized vectors, whatever stands beside them`() throws {
    var random = SeededRandom(seed: 3)
    let dimension = 37
    let vectors = try (0..<50).map { _ in
      try #require(MeaningVector(normalizing: (0..<dimension).map { _ in Float.random(in: -1...1, using: &random) }))
    }
    let need = vectors[0]
    let table = MeaningTable(dimension: dimension, components: vectors.flatMap(\.bytes))
    let all = table.cosines(to: need.steps, in: 0..<vectors.count)
    for (number, vector) in vectors.enumerated() {
      let exact = zip(vector.bytes, need.steps).reduce(0) { $0 + Int($1.0) * Int($1.1) }
      #expect(all[number] == Float(exact) / (127 * 32_767))
      #expect(abs(all[number] - vector.cosine(to: need)) < 0.03)
      #expect(table.cosines(to: need.steps, in: number..<number + 1) == [all[number]])
    }
  }

  @Test func `the neural table's cosines are scalar products`() throws {
    var random = SeededRandom(seed: 4)
    let dimension = 21
    let vectors = try (0..<9).map { _ in
      try #require(MeaningVector(normalizing: (0..<dimension).map { _ in Float.random(in: -1...1, using: &random) }))
    }
    let table = NeuralTable(dimension: dimension, components: vectors.flatMap(\.components))
    let cosines = table.cosines(to: vectors[2].components, in: 0..<9)
    for (cosine, vector) in zip(cosines, vectors) { #expect(abs(cosine - vector.cosine(to: vectors[2])) < 1e-6) }
  }

  @Test func `of a text's words the longest count, none inside another`() {
    let space = SampleMatcher.reader.space
    let words = space.words(in: SampleMatcher.analyzer.analyzed("骨科植入物与关节").terms)
    #expect(words.map(\.occurrence.place) == [0..<5, 6..<8], "骨科 is inside 骨科植入物")
  }

  @Test func `a text without known words has no meaning`() {
    #expect(SampleMatcher.reader.space.vector(of: SampleMatcher.analyzer.analyzed("没有").terms) == nil)
    #expect(MeaningVector(normalizing: [0, 0]) == nil)
  }
}
