import TestSupport
import Testing

@testable import ChineseText

struct ScalarTrieTests {
  @Test func `a word is found and its beginning is not`() {
    var trie = ScalarTrie()
    trie.insert(Array("物联网".unicodeScalars), 7) { $0 }
    #expect(trie.number(of: "物联网".unicodeScalars) == 7)
    #expect(trie.number(of: "物联".unicodeScalars) == nil)
    #expect(trie.number(of: "物联网络".unicodeScalars) == nil)
    #expect(trie.number(of: "".unicodeScalars) == nil)
    #expect(trie.count == 1)
  }

  @Test func `a word put in again has the merged number and an empty one is left out`() {
    var trie = ScalarTrie()
    trie.insert(["中"], 1) { $0 }
    trie.insert(["中"], 5) { $0 + 5 }
    trie.insert([], 9) { $0 }
    #expect(trie.number(of: ["中"]) == 6)
    #expect(trie.count == 1)
  }

  @Test(arguments: UInt64(0)..<20)
  func `it holds what a dictionary holds`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var trie = ScalarTrie()
    var plain: [[Unicode.Scalar]: UInt32] = [:]
    for number in 0..<2_000 as Range<UInt32> {
      let word = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        ["中", "文", "a", "𠀀"].randomElement(using: &random) ?? "国" as Unicode.Scalar
      }
      trie.insert(word, number) { _ in number }
      plain[word] = number
    }
    #expect(trie.count == plain.count)
    for (word, number) in plain { #expect(trie.number(of: word) == number) }
  }
}
