public import SupplyDemand

extension Finding {
  /// What is the matter and what to do about it, in one sentence without the place.
  public func message(in language: Language) -> String {
    FindingSentence(finding: self).words[language]
  }

  /// The same with the names `people` masked, unless personal data may be shown.
  public func message(in language: Language, naming people: Set<String>, _ disclosure: Disclosure) -> String {
    (disclosure == .full ? self : masking(people)).message(in: language)
  }

  /// The whole line that a compiler would print: `file:line:column: severity: message`.
  public func line(in language: Language) -> String {
    let sentence = Words("\(severity.words.zh)：\(message(in: .zh))", "\(severity.words.en): \(message(in: .en))")
    return "\(PlainLine.text(location.description)): \(sentence[language])"
  }
}
