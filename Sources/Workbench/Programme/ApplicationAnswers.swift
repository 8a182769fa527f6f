internal import Reporting
internal import SupplyDemand

/// What is worked out of applications by the records as they are, once: what texts say of industries and cities, what
/// checking the kept applications has found, which cities they would serve. It is of no use when the records change.
public final class ApplicationAnswers: Sendable {
  /// A kept application, checked for accounts of a unit or for all others.
  struct Check: Hashable {
    let application: Int
    /// The unit; nil for who may be told of all units.
    let unit: String?
  }

  /// What a check of a kept application depends on, beside the records.
  struct Basis: Equatable {
    /// The numbers and revisions of the application and of those it is checked against.
    let revisions: [[Int]]
    let sanctions: [Sanction]?
  }

  let answers: Answers
  let surroundings: KnownSurroundings
  let checks = KeptResults<Check, Basis, CheckedApplications>()
  /// By the number of the application, as long as its revision is the same.
  let cities = KeptResults<Int, Int, [ReviewSheet.City]>()

  /// Nothing worked out yet.
  public init(_ answers: Answers) {
    self.answers = answers
    surroundings = KnownSurroundings(answers)
  }
}
