import ChineseText

/// A term as the index knows it: its normalized text, words apart from the bigrams and characters that look the same.
struct TermKey: Hashable, Comparable, Sendable {
  /// The normalized text.
  let text: String
  /// Its kind; a lexicon word and a bigram of the same text are different terms.
  let kind: Term.Kind

  init(_ text: String, _ kind: Term.Kind) {
    self.text = text
    self.kind = kind
  }

  init(_ term: Term) {
    self.init(term.text, term.kind)
  }

  /// The one whose text comes first, then whose kind does.
  static func < (left: TermKey, right: TermKey) -> Bool {
    (left.text, left.kind) < (right.text, right.kind)
  }
}
