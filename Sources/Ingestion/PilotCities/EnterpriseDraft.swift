import SupplyDemand

/// An enterprise as its own cell tells it, before the other cities are looked at.
struct EnterpriseDraft: Sendable {
  let id: EnterpriseMention.ID
  let text: String
  let range: TextRange
  let name: String
  let kind: EnterpriseMention.Kind
  let product: String?
  let group: Int
  let duplicateOf: EnterpriseMention.ID?

  /// The mention, with the mentions of the same company by other cities.
  func mention(sameCompany: [EnterpriseMention.ID]) -> EnterpriseMention {
    EnterpriseMention(
      id: id, text: text, range: range, name: name, kind: kind, product: product, group: group,
      duplicateOf: duplicateOf, sameCompany: sameCompany)
  }
}
