internal import SupplyDemand

/// Texts are no longer than allowed (字以内). The notice doesn't say how words are counted: all characters but white space are,
/// punctuation too, as word processors count 字数 with marks. What is over by no more than the notice's margin is a warning.
struct WordLimitCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    terms.notice.wordLimits.flatMap { limit in
      if let field = limit.field {
        let label = terms.label(field, in: application)
        return application[field].map { finding([$0], label, limit.most, terms) } ?? []
      }
      if let section = limit.section {
        let texts = application.texts.filter { $0.key.section == section }.map(\.value)
        let title = terms.layout(of: application)?.sections.first { $0.number == section }?.title ?? ""
        return finding(texts.sorted { $0.location < $1.location }, title, limit.most, terms)
      }
      return application.stages.flatMap { finding([$0.goal], $0.name.plain + "目标内容", limit.most, terms) }
    }
  }

  private func finding(_ texts: [FormText], _ label: String, _ most: Int, _ terms: CheckTerms) -> [NoticeFinding] {
    let length = texts.reduce(0) { $0 + $1.plain.count(where: { !$0.isWhitespace }) }
    guard length > most, let first = texts.first else { return [] }
    let isNear = Double(length) <= Double(most) * (1 + terms.notice.wordMargin)
    return terms.finding(
      .wordLimit, first, facts: [label, String(length), String(most)], severity: isNear ? .warning : nil)
  }
}
