/// Why a record serves a need, and how well: the score is the sum of the evidence and nothing else.
public struct Explanation: Hashable, Sendable {
  /// Contributions are whole multiples of this, 2⁻¹², so that sums are exact in any order and few digits print them exactly.
  public static let resolution = 0x1p-12

  /// The reasons, the strongest first; equal ones by record, field and place.
  public let evidence: [Evidence]
  /// The sum of the evidence's contributions.
  public let value: Double

  /// Explains a score by its evidence, which it puts in order.
  public init(_ evidence: [Evidence]) {
    self.evidence = evidence.sorted(by: Self.precedes)
    value = evidence.reduce(0) { $0 + $1.contribution }
  }

  private static func precedes(_ left: Evidence, _ right: Evidence) -> Bool {
    if left.contribution != right.contribution { return left.contribution > right.contribution }
    if left.record != right.record { return left.record < right.record }
    if left.field != right.field { return left.field.rawValue < right.field.rawValue }
    return (left.range, left.term) < (right.range, right.term)
  }

  /// The nearest multiple of `resolution`.
  public static func rounded(_ contribution: Double) -> Double {
    (contribution / resolution).rounded() * resolution
  }
}
