/// The meaning vectors of all documents of an index, one after the other, in steps of 1/127.
struct MeaningTable: Sendable {
  private let dimension: Int
  let components: [Int8]

  /// A table of vectors of `dimension` components; a document without a vector has only zeros.
  init(dimension: Int, components: [Int8]) {
    self.dimension = dimension
    self.components = components
  }

  /// The number of bytes.
  var byteCount: Int { components.count }

  /// The cosines of the documents `range` to a need's vector, given in steps of 1/32767; 0 for a document without a
  /// vector. They are exact for the quantized vectors, so a document's is the same whatever stands beside it.
  ///
  /// - Complexity: O(n) in documents times dimension.
  func cosines(to need: [Int16], in range: Range<Int>) -> [Float] {
    guard dimension > 0, need.count == dimension else { return [Float](repeating: 0, count: range.count) }
    precondition(range.lowerBound >= 0 && range.upperBound * dimension <= components.count)
    return unsafe [Float](unsafeUninitializedCapacity: range.count) { cosines, count in
      unsafe components.withUnsafeBufferPointer { components in
        unsafe need.withUnsafeBufferPointer { need in
          var start = range.lowerBound &* dimension
          for place in 0..<range.count {
            var sum: Int32 = 0
            // Without checks of bounds and overflow the compiler multiplies many components at a time.
            for component in 0..<dimension {
              unsafe sum &+= Int32(components[start &+ component]) &* Int32(need[component])
            }
            unsafe cosines.initializeElement(at: place, to: Float(sum) / (127 * 32_767))
            start = start &+ dimension
          }
        }
      }
      count = range.count
    }
  }
}
