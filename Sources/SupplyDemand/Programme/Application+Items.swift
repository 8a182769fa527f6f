extension Application {
  /// How many items of a list are looked at: no team serves more cities or directions, and a hostile form could list a
  /// million.
  public static let itemLimit = 200

  /// The items of a field that holds a list, at most `itemLimit`: what stands between 、 ， ； and line ends outside of
  /// brackets; none for a field that isn't filled in or says that there is nothing (无).
  public func items(in field: ApplicationField) -> [String] {
    Array(allItems(in: field).prefix(Self.itemLimit))
  }

  /// The items of a field that holds a list, however many.
  public func allItems(in field: ApplicationField) -> [String] {
    FormItems.of(texts[field]?.plain ?? "")
  }

  /// Whether nothing is filled in for a field, or only words or marks that say so (无, /); also where its label isn't in the
  /// form.
  public func isBlank(_ field: ApplicationField) -> Bool {
    guard let text = texts[field], !text.isEmpty else { return true }
    return FormItems.isNothing(text.plain)
  }

  /// The names of all persons it names. Personal data.
  public var personNames: Set<String> {
    var names = people.values.compactMap { $0[.name]?.text } + members.map(\.name.text) + signatures.map(\.name.text)
    names += attachments.filter { $0.kind == .experts }.map(\.title.text)
    if let contact = texts[.coverContact] { names.append(contact.text) }
    return Set(names.filter { !$0.isEmpty })
  }
}
