import Programme
import SupplyDemand
import TestSupport
import Testing

/// Changes after which an application says the same: nothing may be found in it.
struct HarmlessChangesTests {
  @Test(arguments: ProjectKind.allCases)
  func `after any two harmless changes nothing is found`(kind: ProjectKind) throws {
    let checker = try SampleApplications.checker()
    var random = SeededRandom(seed: UInt64(kind.rawValue.count))
    for round in 0..<500 {
      var application = SampleApplications.application(kind)
      var names: [String] = []
      for _ in 0..<2 {
        guard let change = HarmlessChange.allCases.randomElement(using: &random) else { continue }
        application = change.applied(to: application, &random)
        names.append(change.rawValue)
      }
      let findings = checker.findings(in: application)
      #expect(findings == [], "round \(round): \(names.joined(separator: ", "))")
    }
  }
}
