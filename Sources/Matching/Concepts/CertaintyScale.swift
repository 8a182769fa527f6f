/// The steps in which the index keeps certainties.
enum CertaintyScale {
  private static let stepsPerUnit = 32.0

  /// The nearest step; the last one holds all certainties from 8 on.
  static func level(of certainty: Double) -> UInt8 {
    UInt8(min((certainty * stepsPerUnit).rounded(), 255))
  }

  /// The chance that a step of certainty leaves no doubt, 0..<1.
  static func chance(of level: UInt8) -> Double { chances[Int(level)] }

  private static let chances = (0...UInt8.max).map {
    AdequacyScale.chance(ofCertainty: Double($0) / stepsPerUnit)
  }
}
