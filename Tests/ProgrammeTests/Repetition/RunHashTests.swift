import Testing

@testable import Programme

struct RunHashTests {
  private let letters: [UInt32] = [1, 2, 3, 1, 2, 3, 1, 2, 4]

  @Test func `equal runs have equal hashes wherever they stand, different ones others`() {
    let hashes = RunHash(length: 3).hashes(of: letters, in: 0..<9)
    #expect(hashes.count == 7)
    #expect(hashes[0] == hashes[3] && hashes[1] == hashes[4])
    #expect(Set(hashes).count == 4)
    #expect(RunHash(length: 3).hashes(of: letters, in: 3..<6) == [hashes[3]])
  }

  @Test func `a run of one character has a hash`() {
    let hashes = RunHash(length: 1).hashes(of: letters, in: 0..<4)
    #expect(hashes[0] == hashes[3] && Set(hashes).count == 3)
  }

  @Test func `a text shorter than a run has none, and none is 0`() {
    #expect(RunHash(length: 4).hashes(of: letters, in: 2..<5) == [])
    #expect(!RunHash(length: 2).hashes(of: [0, 0, 0], in: 0..<3).contains(0))
  }
}
