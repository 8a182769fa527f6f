/// The vectors that one embedding model gives texts.
///
/// All vectors have the same dimension and length 1, so that the cosine of two is the sum of the products of their
/// components: -1…1, higher for texts nearer in meaning.
public struct EmbeddingTable: Hashable, Sendable {
  /// The model's name, as its server tells it.
  public let model: String
  /// The number of components of every vector; 0 as long as there is none.
  public private(set) var dimension = 0
  private var vectors: [EmbeddingRole: [String: [Float]]] = [:]

  /// A table without vectors.
  public init(model: String) {
    self.model = model
  }

  /// The number of vectors.
  public var count: Int { vectors.values.reduce(0) { $0 + $1.count } }

  /// The unit vector of `text` in `role`: `dimension` components of -1…1; nil when the table has none. Canonically
  /// equivalent texts are the same text.
  ///
  /// - Complexity: O(n) in the length of `text`.
  public subscript(text: String, role: EmbeddingRole) -> [Float]? {
    vectors[role]?[text]
  }

  /// Puts in the vector of `text` in `role`, brought to length 1, in place of the one that was there.
  ///
  /// - Parameters:
  ///   - vector: Components of any unit. The first vector sets the table's dimension.
  ///   - text: The text it stands for.
  ///   - role: What the text was embedded as.
  /// - Returns: Whether it was put in: a vector that is empty, of another dimension or of length 0, or that has a
  ///   component which isn't finite, is refused and changes nothing.
  /// - Complexity: O(n) in the dimension.
  @discardableResult
  public mutating func insert(_ vector: [Float], for text: String, as role: EmbeddingRole) -> Bool {
    guard dimension == 0 || vector.count == dimension, let unit = Self.unit(vector) else { return false }
    dimension = unit.count
    vectors[role, default: [:]][text] = unit
    return true
  }

  /// `vector` at length 1. In double precision, since the square of a large or small component leaves single precision.
  private static func unit(_ vector: [Float]) -> [Float]? {
    let squares = vector.reduce(0.0) { $0 + Double($1) * Double($1) }
    guard squares > 0, squares.isFinite else { return nil }
    let length = squares.squareRoot()
    return vector.map { Float(Double($0) / length) }
  }
}
