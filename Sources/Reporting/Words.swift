/// The same thing said in every language.
public struct Words: Hashable, Sendable {
  /// In Chinese.
  public let zh: String
  /// In English.
  public let en: String

  /// The Chinese and the English wording.
  public init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
