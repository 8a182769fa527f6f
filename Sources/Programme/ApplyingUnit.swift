internal import SupplyDemand

/// Which applications are one unit's.
enum ApplyingUnit {
  /// The applications of each unit that has any, in the order of its first: by the credit code where it is valid, and by
  /// name, so that a unit whose code is wrong in one form is still one.
  static func groups(of applications: [Application]) -> [[Application]] {
    var groups: [(keys: Set<String>, members: [Application])] = []
    for application in applications {
      let keys = keys(of: application)
      guard !keys.isEmpty else { continue }
      let same = groups.indices.filter { !groups[$0].keys.isDisjoint(with: keys) }
      guard let first = same.first else {
        groups.append((keys, [application]))
        continue
      }
      for index in same.dropFirst().reversed() {
        let other = groups.remove(at: index)
        groups[first].keys.formUnion(other.keys)
        groups[first].members += other.members
      }
      groups[first].keys.formUnion(keys)
      groups[first].members.append(application)
    }
    return groups.map(\.members)
  }

  private static func keys(of application: Application) -> Set<String> {
    var keys: Set<String> = []
    if let code = application[.creditCode]?.plain, CreditCode.problem(of: code) == nil {
      keys.insert(CreditCode.normalized(code))
    }
    if let name = application.unit.map({ FormKey.of($0.plain) }), !name.isEmpty { keys.insert(name) }
    return keys
  }
}
