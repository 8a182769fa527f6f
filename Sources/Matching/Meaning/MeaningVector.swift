/// A direction in a meaning space: a vector of length 1.
struct MeaningVector: Sendable {
  /// The components, −1…1.
  let components: [Float]

  /// A vector brought to length 1; nil for one without direction.
  init?(normalizing vector: [Float]) {
    let square = vector.reduce(0) { $0 + $1 * $1 }
    guard square > 0, square.isFinite else { return nil }
    let length = square.squareRoot()
    components = vector.map { $0 / length }
  }

  /// The direction of a weighted sum of directions; nil when they are none or cancel out.
  init?(sumOf parts: [(vector: MeaningVector, weight: Float)]) {
    guard let first = parts.first else { return nil }
    var sum = [Float](repeating: 0, count: first.vector.components.count)
    for part in parts {
      for index in sum.indices { sum[index] += part.weight * part.vector.components[index] }
    }
    self.init(normalizing: sum)
  }

  /// The cosine of the angle to another vector of the same space, −1…1.
  func cosine(to other: MeaningVector) -> Float {
    zip(components, other.components).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The components in steps of 1/127, as records are stored.
  var bytes: [Int8] { components.map { Int8(($0 * 127).rounded()) } }

  /// The components in steps of 1/32767, as needs are asked.
  var steps: [Int16] { components.map { Int16(($0 * 32_767).rounded()) } }
}
