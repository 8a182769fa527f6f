import SupplyDemand

/// Whether a report shows personal data.
public enum Disclosure: String, Hashable, Sendable, CaseIterable {
  /// Names of persons, telephone numbers and e-mail addresses are masked; identifiers never are.
  case masked
  /// Everything is shown as it is.
  case full

  /// A person's name as this report may show it.
  public func person(_ name: String) -> String {
    switch self {
    case .masked: PersonalDataMask.name(name)
    case .full: name
    }
  }

  /// A text that may speak of the persons `names`, with every character in its place.
  public func text(_ text: String, naming names: [String] = []) -> String {
    switch self {
    case .masked: PersonalDataMask.text(text, naming: names)
    case .full: text
    }
  }

  /// A telephone number as this report may show it.
  public func phone(_ phone: String) -> String {
    switch self {
    case .masked: PersonalDataMask.phone(phone)
    case .full: phone
    }
  }

  /// An e-mail address as this report may show it.
  public func email(_ email: String) -> String {
    switch self {
    case .masked: PersonalDataMask.email(email)
    case .full: email
    }
  }
}
