public import SupplyDemand

extension NoticeFinding {
  /// What is the matter and what to do about it, in one or two sentences without place and clause.
  public func message(in language: Language) -> String {
    NoticeSentence(finding: self).words[language]
  }

  /// The finding with the names `people`, telephone numbers and e-mail addresses masked in its texts.
  func masking(_ people: Set<String>) -> NoticeFinding {
    NoticeFinding(
      rule: rule, severity: severity, clause: clause, location: location,
      quoted: rule.quotesPerson ? Self.hidden(quoted) : PersonalDataMask.text(quoted, naming: people.sorted()),
      facts: facts.map { PersonalDataMask.text($0, naming: people.sorted()) })
  }

  /// Names, numbers or addresses joined by 、, each personal as a whole.
  private static func hidden(_ texts: String) -> String {
    texts.split(separator: "、", omittingEmptySubsequences: false).map { hidden(one: String($0)) }.joined(separator: "、")
  }

  private static func hidden(one text: String) -> String {
    if text.contains("@") { return PersonalDataMask.email(text) }
    // 钱四 has a number in it too.
    let digits = text.unicodeScalars.count { $0.properties.numericType == .decimal }
    return digits > 4 ? PersonalDataMask.phone(text) : PersonalDataMask.name(text)
  }
}

extension NoticeRule {
  /// Whether what a finding quotes is a person's name, number or address, or several joined by 、.
  fileprivate var quotesPerson: Bool {
    switch self {
    case .leaderIsChief, .leaderNotListed, .phone, .email, .sharedExpert: true
    default: false
    }
  }
}
