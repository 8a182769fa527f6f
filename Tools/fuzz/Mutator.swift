/// Damages files at random, the same way for the same seed.
struct Mutator {
  private var random: SplitMix

  /// A mutator whose damage belongs to a seed.
  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  /// An index below a count, which is at least 1.
  mutating func index(below count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// One of some values, which is at least one.
  mutating func one<Value>(of values: [Value]) -> Value { values[index(below: values.count)] }

  /// Bytes with one to eight places flipped, taken out, doubled or filled, now and then with one of `words`.
  mutating func damaged(_ bytes: [UInt8], like words: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...index(below: 8) {
      let place = index(below: bytes.count + 1)
      let end = min(bytes.count, place + index(below: 64))
      switch index(below: words.isEmpty ? 5 : 9) {
      case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << index(below: 8))
      case 1 where place < bytes.count: bytes[place] = UInt8(index(below: 256))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 4: bytes.insert(UInt8(index(below: 256)), at: place)
      case 5...8: bytes.insert(contentsOf: one(of: words), at: place)
      default: continue
      }
    }
    return bytes
  }
}
