/// A value of the vocabulary that has a name in every language.
public protocol Worded {
  /// Its name in every language, never empty.
  var words: Words { get }
}

extension Worded {
  /// Its name in `language`.
  public func name(in language: Language) -> String {
    words[language]
  }
}
