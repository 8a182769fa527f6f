import Reporting
import SupplyDemand

/// One of the three banks that teams report to (附件2 第十二条), as a tab above their lists.
struct BankTab {
  let tabName: String
  let tabPath: String
  let isCurrent: Bool

  /// The tabs above the list of a bank; none above other lists.
  static func list(current kind: RecordKind) -> [BankTab] {
    guard RecordKind.banks.contains(kind) else { return [] }
    return RecordKind.banks.map {
      BankTab(tabName: name(of: $0), tabPath: "/\($0.rawValue)", isCurrent: $0 == kind)
    }
  }

  /// What the notice calls a bank; other kinds by their names.
  static func name(of kind: RecordKind) -> String {
    switch kind {
    case .problems: "问题库"
    case .projects: "项目库"
    case .openSources: "开源库"
    default: kind.name(in: .zh)
    }
  }

  /// Where the lists are.
  static let paths = RecordKind.banks.map { "/\($0.rawValue)" }
  /// Where the first of them is, to which the navigation leads.
  static let firstPath = "/\(RecordKind.problems.rawValue)"
}
