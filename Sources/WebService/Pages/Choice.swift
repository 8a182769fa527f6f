import Reporting

/// One entry of a list to choose from.
struct Choice: Hashable {
  let value: String
  let name: String
  let isChosen: Bool

  /// The cases of an enumeration.
  static func list<Case: CaseIterable & RawRepresentable & Worded & Equatable>(
    _ type: Case.Type, chosen: Case?
  ) -> [Choice] where Case.RawValue == String {
    type.allCases.map { Choice(value: $0.rawValue, name: $0.name(in: .zh), isChosen: $0 == chosen) }
  }

  /// Texts that stand for themselves.
  static func list(_ texts: [String], chosen: String?) -> [Choice] {
    texts.map { Choice(value: $0, name: $0, isChosen: $0 == chosen) }
  }
}
