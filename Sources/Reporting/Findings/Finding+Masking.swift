import SupplyDemand

extension Finding {
  /// The finding with telephone numbers, e-mail addresses and the names among `people` masked in its texts.
  func masking(_ people: Set<String>) -> Finding {
    Finding(
      kind, at: location, quoting: Self.masked(quoted, people), facts: facts.map { Self.masked($0, people) })
  }

  private static func masked(_ text: String, _ people: Set<String>) -> String {
    var names = people.contains(text) ? [text] : []
    // Whole words only: looking for every name at every place would also hit names inside of longer words.
    names += text.split { !$0.isLetter && $0 != "·" }.map(String.init).filter(people.contains)
    return PersonalDataMask.text(text, naming: names)
  }
}
