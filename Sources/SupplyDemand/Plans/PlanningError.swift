/// Why a problem can't be planned at all.
public enum PlanningError: Error, Equatable {
  /// A side has too many members.
  case tooManyMembers(PlanSide, count: Int)
  /// A load is negative or too large.
  case badLoad(PlanSide, place: Int, ClosedRange<Int>)
  /// A pair has a member that isn't there.
  case unknownMember(AssignmentProblem.Pair)
  /// A score is not a number, or too large.
  case badScore(AssignmentProblem.Pair)
  /// A pair is given twice.
  case repeatedPair(AssignmentProblem.Pair)
  /// A rule names somebody who isn't there, or costs that can't be.
  case badRule(place: Int)
  /// A region has nobody, or somebody who isn't there or in another region too.
  case badRegion(place: Int)
}

extension PlanningError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .tooManyMembers(let side, let count):
      "There are \(count) \(side.rawValue); a plan takes fewer than \(AssignmentProblem.countLimit). Plan in parts."
    case .badLoad(let side, let place, let load):
      """
      The load \(load.lowerBound)…\(load.upperBound) of number \(place) of the \(side.rawValue) can't be; \
      give 0 … \(AssignmentProblem.countLimit - 1).
      """
    case .unknownMember(let pair):
      "The pair of supplier \(pair.supplier) and receiver \(pair.receiver) names somebody who has no load; add the load."
    case .badScore(let pair):
      """
      The score \(pair.score) of supplier \(pair.supplier) and receiver \(pair.receiver) can't be; give a number between \
      -\(AssignmentProblem.scoreLimit) and \(AssignmentProblem.scoreLimit).
      """
    case .repeatedPair(let pair):
      "The pair of supplier \(pair.supplier) and receiver \(pair.receiver) is given twice; keep one."
    case .badRule(let place):
      "Rule number \(place) names somebody who isn't there or twice, or its costs aren't one for each supplier, 0 or more."
    case .badRegion(let place):
      "Region number \(place) has nobody, or a receiver that isn't there or has another region."
    }
  }
}
