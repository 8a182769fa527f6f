/// The neural vectors of all documents of an index, one after the other.
struct NeuralTable: Sendable {
  private let dimension: Int
  private let components: [Float]

  /// A table of vectors of `dimension` components and length 1; a document without a vector has only zeros.
  init(dimension: Int, components: [Float]) {
    self.dimension = dimension
    self.components = components
  }

  /// The number of bytes.
  var byteCount: Int { components.count * MemoryLayout<Float>.stride }

  /// The cosines of the documents `range` to a need's vector; 0 for a document without a vector.
  ///
  /// - Complexity: O(n) in documents times dimension.
  func cosines(to need: [Float], in range: Range<Int>) -> [Float] {
    guard need.count == dimension else { return [Float](repeating: 0, count: range.count) }
    return range.map { document in
      let start = document * dimension
      // Eight partial sums in a fixed order: the same result wherever the document stands, and the compiler keeps them
      // in one register.
      var sums = SIMD8<Float>()
      var component = 0
      while component + 8 <= dimension {
        var left = SIMD8<Float>()
        var right = SIMD8<Float>()
        for lane in 0..<8 {
          left[lane] = components[start + component + lane]
          right[lane] = need[component + lane]
        }
        sums += left * right
        component += 8
      }
      var sum = sums.sum()
      while component < dimension {
        sum += components[start + component] * need[component]
        component += 1
      }
      return sum
    }
  }
}
