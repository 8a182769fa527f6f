import Reporting
import SupplyDemand

/// The units that may not apply for some time, and the forms to change their list.
struct SanctionsPage {
  /// A sanction.
  struct Row {
    let number: Int
    let unit: String
    let code: String
    let kind: String
    let day: String
    /// The last day on which the unit may not apply.
    let end: String
    let source: String
  }

  let rows: [Row]
  let hasRows: Bool
  /// Whether a list was ever given: without one every unit is for a person to check.
  let isKnown: Bool
  let kinds: [Choice]
  let limit: Int
  let complaint: String?
  let csrf = FormToken.place

  init(_ sanctions: [KeptSanction], isKnown: Bool, notice: Notice, byteLimit: Int, complaint: String?) {
    rows = sanctions.map { kept in
      let sanction = kept.sanction
      let end = notice.bars[sanction.kind].flatMap { sanction.day.adding(years: $0.years) }
      return Row(
        number: kept.number, unit: sanction.unit, code: sanction.creditCode, kind: sanction.kind.name(in: .zh),
        day: sanction.day.description, end: end?.description ?? "—", source: sanction.source)
    }
    hasRows = !rows.isEmpty
    self.isKnown = isKnown
    kinds = Choice.list(SanctionKind.self, chosen: nil)
    limit = byteLimit >> 20
    self.complaint = complaint
  }
}
