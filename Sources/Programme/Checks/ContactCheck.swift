internal import SupplyDemand

/// Telephone numbers and e-mail addresses can be ones.
struct ContactCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let layout = terms.layout(of: application) else { return [] }
    var findings: [NoticeFinding] = []
    for role in ApplicationPerson.Role.allCases {
      let whose = layout.roles[role]?.first ?? role.rawValue
      findings += phone(application[role, .phone], whose, mustBeMobile: true, terms)
      findings += phone(application[role, .officePhone], whose, mustBeMobile: false, terms)
      findings += email(application[role, .email], whose, terms)
    }
    let cover = layout.labels[.coverContact]?.first ?? ""
    findings += phone(application[.coverPhone], cover, mustBeMobile: true, terms)
    findings += email(application[.coverEmail], cover, terms)
    for member in application.members { findings += contact(member, terms) }
    return findings
  }

  /// All are numbers, and the first is a mobile one or another is: an office's number may stand beside it.
  private func phone(
    _ text: FormText?, _ whose: String, mustBeMobile: Bool, _ terms: CheckTerms
  ) -> [NoticeFinding] {
    guard let text, !text.isEmpty else { return [] }
    let parts = Self.parts(text.plain)
    let isRight =
      parts.allSatisfy { Self.isMobile($0) || Self.isLandline($0) }
      && (!mustBeMobile || parts.contains(where: Self.isMobile))
    return isRight ? [] : terms.finding(.phone, text, facts: [whose])
  }

  private func email(_ text: FormText?, _ whose: String, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let text, !text.isEmpty, !Self.parts(text.plain).allSatisfy(Self.isAddress) else { return [] }
    return terms.finding(.email, text, facts: [whose])
  }

  /// A member's contact is a number, an address, or several of them.
  private func contact(_ member: ApplicationMember, _ terms: CheckTerms) -> [NoticeFinding] {
    let parts = Self.parts(member.contact.plain)
    let isKnown = { (part: String) in Self.isMobile(part) || Self.isLandline(part) || Self.isAddress(part) }
    guard let bad = parts.first(where: { !isKnown($0) }) else { return [] }
    return terms.finding(bad.contains("@") ? .email : .phone, member.contact, facts: [member.name.text])
  }

  /// The numbers and addresses of a text, hyphens of any length as one, without notes in brackets (微信同号).
  private static func parts(_ text: String) -> [String] {
    var text = text
    for dash in ["—", "–", "－", "‑", "−", "﹣"] { text = text.replacing(dash, with: "-") }
    return text.split { "、，,；;/\n".contains($0) }.flatMap { part -> [String] in
      let bare = withoutNote(part)
      let whole = bare.filter { !$0.isWhitespace }
      if whole.isEmpty || isMobile(whole) || isLandline(whole) || isAddress(whole) {
        return whole.isEmpty ? [] : [whole]
      }
      // Spaces may part numbers, or groups of digits of one.
      return bare.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  /// `text` without brackets at its end in which no digit stands.
  private static func withoutNote(_ text: Substring) -> Substring {
    var trimmed = text
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    guard let last = trimmed.last, ")）".contains(last), let open = trimmed.lastIndex(where: { "(（".contains($0) }),
      !trimmed[open...].contains(where: \.isNumber)
    else { return trimmed }
    return trimmed[..<open]
  }

  /// 1[3-9] and nine digits more, with or without +86 and hyphens.
  private static func isMobile(_ text: String) -> Bool {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-()".contains($0)) }) else { return false }
    let digits = Array(FormKey.digits(text))
    return digits.count == 11 && digits[0] == "1" && ("3"..."9").contains(digits[1])
  }

  /// An area code and seven or eight digits, the code left out, or a service number; an extension may follow.
  private static func isLandline(_ text: String) -> Bool {
    let main = text.replacing("转", with: "-").replacing("+86", with: "")
    guard main.allSatisfy({ $0.isASCII && ($0.isNumber || "-()".contains($0)) }) else { return false }
    let groups = main.split { "-()".contains($0) }.map(String.init)
    guard let first = groups.first else { return false }
    if first.hasPrefix("0") {
      let isWhole = first.count >= 10 && first.count <= 12
      let isParted = (3...4).contains(first.count) && groups.count >= 2 && (7...8).contains(groups[1].count)
      return isWhole || isParted
    }
    return (7...8).contains(first.count) || groups.joined().count == 10 && "48".contains(first.prefix(1))
  }

  /// Something, an @, and a name with a point in it.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.allSatisfy(\.isASCII) else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      } && parts[0].allSatisfy { $0.isLetter || $0.isNumber || "._%+-'".contains($0) }
  }
}
