/// The steps in which the index keeps certainties.
enum CertaintyScale {
  private static let stepsPerUnit = 32.0

  /// The nearest step; the last one holds all certainties from 8 on.
  static func level(of certainty: Double) -> UInt8 {
    UInt8(min((certainty * stepsPerUnit).rounded(), 255))
  }

  /// The certainty of a step.
  static func certainty(of level: UInt8) -> Double { Double(level) / stepsPerUnit }
}
