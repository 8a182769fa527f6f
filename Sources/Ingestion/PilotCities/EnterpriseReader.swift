import SupplyDemand

/// Reads the enterprises of a cell.
struct EnterpriseReader: Sendable {
  /// A name of at most this many scalars can't be looked up by.
  private static let longestShortName = 2

  let rules: PilotCityRules
  let names: EnterpriseNameReader
  let regions: RegionWords

  init(rules: PilotCityRules, gazetteer: Gazetteer) {
    self.rules = rules
    names = EnterpriseNameReader(rules: rules)
    regions = RegionWords(gazetteer: gazetteer, rules: rules)
  }

  /// The enterprises of the cell at `cell`, repeated ones included. `region` is the code of the city's division.
  func read(
    _ cell: TextRange, city: String, id: PilotCity.ID, region: String?, log: inout FindingLog
  ) -> [EnterpriseDraft] {
    var drafts: [EnterpriseDraft] = []
    var firsts: [String: EnterpriseDraft] = [:]
    var stems: [String: String] = [:]
    for (place, item) in CellReader.items(of: cell, log: &log).enumerated() {
      let text = log.text.slice(item.range)
      let name = names.read(text)
      let first = firsts[name.text]
      let draft = EnterpriseDraft(
        id: EnterpriseMention.ID("\(id)-enterprise-\(place + 1)"), text: text, range: item.range, name: name.text,
        kind: names.kind(of: name.text), product: name.product, group: item.group, duplicateOf: first?.id)
      note(name, draft: draft, log: &log)
      noteForeignRegion(draft, city: city, region: region, log: &log)
      if let first {
        log.note(.repeatedInCell, at: item.range, facts: [text, String(first.range.start)])
      } else {
        noteSimilar(draft, stems: &stems, log: &log)
        firsts[name.text] = draft
      }
      drafts.append(draft)
    }
    return drafts
  }

  private func note(_ name: EnterpriseNameReader.Name, draft: EnterpriseDraft, log: inout FindingLog) {
    let range = draft.range
    if name.isOpenEnded { log.note(.openEnded, at: range, facts: [name.text]) }
    if !name.lostParts.isEmpty {
      log.note(.likelyLostSeparator, at: range, facts: [name.lostParts.joined(separator: "、")])
    }
    if let product = name.product { log.note(.gluedProduct, at: range, facts: [name.text, product]) }
    if draft.kind != .company { log.note(.notCompany, at: range, facts: [draft.kind.rawValue]) }
    if let meant = rules.typos[name.text] { log.note(.likelyTypo, at: range, facts: [meant]) }
    if name.text.unicodeScalars.count <= Self.longestShortName || rules.genericNames.contains(name.text) {
      log.note(.genericName, at: range)
    }
    for inside in ParenthesizedItem(range, in: log.text).insides {
      log.note(.parenthesis, at: inside.range, facts: [log.text.slice(inside.range)])
    }
  }

  /// Notes region words of other provinces and countries, each once: the company may still be here.
  private func noteForeignRegion(_ draft: EnterpriseDraft, city: String, region: String?, log: inout FindingLog) {
    guard let region else { return }
    var noted: Set<String> = []
    for mention in regions.mentions(in: draft.name)
    where mention.code.prefix(2) != region.prefix(2) && noted.insert(mention.word).inserted {
      log.note(.foreignRegion, at: draft.range, facts: [mention.word, city])
    }
  }

  /// Notes the first name of the cell that begins with the same two scalars and is as short: 江丰生物, 江丰电子. `stems`
  /// holds these first names.
  private func noteSimilar(_ draft: EnterpriseDraft, stems: inout [String: String], log: inout FindingLog) {
    guard let stem = stem(of: draft) else { return }
    if let other = stems[stem] {
      log.note(.similarInCell, at: draft.range, facts: [other])
    } else {
      stems[stem] = draft.text
    }
  }

  /// The two scalars by which names are found alike, region words left out; nil for names too long for it, and for
  /// those that aren't companies.
  private func stem(of draft: EnterpriseDraft) -> String? {
    let plain = Array(regions.withoutRegion(draft.name).unicodeScalars)
    guard draft.kind == .company, (2...5).contains(plain.count) else { return nil }
    return String(String.UnicodeScalarView(plain.prefix(2)))
  }
}
