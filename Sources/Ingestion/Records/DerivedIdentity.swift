internal import SupplyDemand

/// Names records that came without a name of their own: the same content, the same identity, in every run.
enum DerivedIdentity {
  /// `<kind>-<16 hexadecimal digits>` from the parts that tell a record from others of its kind, spelling folded.
  ///
  /// Two of 100,000 records share one with a probability below 10⁻⁹.
  static func text(_ kind: RecordKind, _ parts: [String]) -> String {
    let name =
      switch kind {
      case .cities: "city"
      case .experts: "expert"
      case .achievements: "achievement"
      case .demands: "demand"
      case .teams: "team"
      case .problems: "problem"
      case .projects: "project"
      case .openSources: "open-source"
      }
    let key = ([name] + parts.map { $0.isEmpty ? "" : ComparisonKey($0).text }).joined(separator: "\u{1F}")
    return "\(name)-\(ContentHash.text(of: key.utf8))"
  }
}
