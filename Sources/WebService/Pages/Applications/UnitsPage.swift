import SupplyDemand

/// The units with several names that staff keep, and the form to keep one more.
struct UnitsPage {
  /// A unit.
  struct Row {
    let name: String
    let code: String
    let aliases: String
  }

  let rows: [Row]
  let hasRows: Bool
  let complaint: String?
  let csrf = FormToken.place

  init(_ units: [KnownUnit], complaint: String?) {
    rows = units.map { Row(name: $0.name, code: $0.creditCode, aliases: $0.aliases.joined(separator: "、")) }
    hasRows = !rows.isEmpty
    self.complaint = complaint
  }
}
