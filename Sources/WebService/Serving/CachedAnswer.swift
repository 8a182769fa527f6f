import ChineseText

/// An answer as it is sent.
struct CachedAnswer: Sendable {
  /// The text, in pieces between which a form's token goes; one piece when it has no form.
  let pieces: [String]
  /// Names the text, in quotation marks as an ETag has them.
  let tag: String
  /// Where the rest of a list is, as a Link header has it; nil for an answer that is whole.
  let links: String?
  /// The title of a page.
  let title: String
  /// How much room it takes.
  let byteCount: Int

  init(_ text: String, title: String = "", links: String? = nil) {
    self.title = title
    pieces = text.split(separator: FormToken.place, omittingEmptySubsequences: false).map(String.init)
    var fingerprint = Fingerprint()
    fingerprint.add(text)
    tag = "\"\(String(fingerprint.value, radix: 36))\""
    self.links = links
    byteCount = text.utf8.count
  }

  /// The text without tokens.
  var text: String { pieces.count == 1 ? pieces[0] : pieces.joined() }

  /// The text with a form's token wherever one goes.
  func text(with token: String) -> String { pieces.count == 1 ? pieces[0] : pieces.joined(separator: token) }
}
