internal import SupplyDemand

/// Those who have to sign find a line to do it on (三.4, 附件4 and 附件5 十). Whether they have signed on paper and sealed it, a
/// program can't see.
struct SignatureCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let layout = terms.layout(of: application), let place = application.sections[10] else { return [] }
    let lacking = layout.requiredSignatures.filter { role in !application.signatures.contains { $0.role == role } }
    return lacking.flatMap { role in
      terms.finding(.signatures, at: place, facts: [layout.signatureLabels[role]?.first ?? role.rawValue])
    }
  }
}
