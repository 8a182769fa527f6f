/// Hides what identifies a person and leaves enough to recognize an entry by.
public enum PersonalDataMask {
  /// A name with its surname or initials left: 王小明 → 王\*\*, 欧阳修 → 欧阳\*, 阿不都·买买提 → 阿\*\*·\*\*\*,
  /// John Smith → J\*\*\* S\*\*\*\*.
  ///
  /// The result has as many scalars as `name`; a name of one character is hidden as a whole.
  public static func name(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count > 1 else { return String(repeating: "*", count: scalars.count) }
    let isLatin = scalars.contains { $0.value < 0x2E80 && $0.properties.isAlphabetic }
    let shown = isLatin ? 1 : surnameLength(of: scalars)
    var place = 0
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if isSeparator(scalar) {
        result.append(scalar)
        // Every Latin word keeps its initial; after the dot of a Uyghur or Tibetan name nothing is shown.
        if isLatin { place = 0 }
      } else {
        result.append(place < shown ? scalar : "*")
        place += 1
      }
    }
    return String(result)
  }

  /// A telephone number with its first three and last four digits left, or only the last two of a number with fewer
  /// than eleven; signs between digits stay.
  public static func phone(_ phone: String) -> String {
    let count = phone.unicodeScalars.count { $0.properties.numericType == .decimal }
    let shown = count >= 11 ? (first: 3, last: 4) : (first: 0, last: count > 4 ? 2 : 0)
    var place = 0
    var result = String.UnicodeScalarView()
    for scalar in phone.unicodeScalars {
      guard scalar.properties.numericType == .decimal else {
        result.append(scalar)
        continue
      }
      result.append(place < shown.first || place >= count - shown.last ? scalar : "*")
      place += 1
    }
    return String(result)
  }

  /// An e-mail address with the first letter and the domain left: w\*\*\*@example.com; without an @ nothing is left.
  public static func email(_ email: String) -> String {
    let parts = email.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return email.isEmpty ? "" : "***" }
    return parts[0].prefix(1) + "***@" + parts[1]
  }

  /// A text with the names, telephone numbers and e-mail addresses in it masked, every scalar in its place so that
  /// ranges counted in the text still hold.
  public static func text(_ text: String, naming names: [String] = []) -> String {
    var scalars = Array(text.unicodeScalars)
    for name in names where name.unicodeScalars.count > 1 {
      replace(Array(name.unicodeScalars), by: Array(Self.name(name).unicodeScalars), in: &scalars)
    }
    let named = String(String.UnicodeScalarView(scalars))
    guard mayHaveAddress(scalars) else { return named }
    // A regular expression is no Sendable value, so that these can't be constants. The first group is what comes
    // before the number, since a longer run of digits (a patent's, a contract's) is no telephone number.
    let mobile = /(^|[^0-9])((?:86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4})(?![0-9])/
    let landline = /(^|[^0-9])(0[0-9]{2,3}-[0-9]{7,8})(?![0-9])/
    let address = /([A-Za-z0-9])([A-Za-z0-9._%+\-]*)@(?=[A-Za-z0-9])/
    return named.replacing(mobile.matchingSemantics(.unicodeScalar)) { $0.output.1 + phone(String($0.output.2)) }
      .replacing(landline.matchingSemantics(.unicodeScalar)) { $0.output.1 + phone(String($0.output.2)) }
      .replacing(address.matchingSemantics(.unicodeScalar)) {
        $0.output.1 + String(repeating: "*", count: $0.output.2.unicodeScalars.count) + "@"
      }
  }

  /// Whether a text has the digits of a telephone number or the sign of an e-mail address: nearly none has, and reading a
  /// regular expression takes longer than all else.
  private static func mayHaveAddress(_ text: [Unicode.Scalar]) -> Bool {
    text.contains("@") || text.count { ("0"..."9").contains($0) } >= 10
  }

  private static func replace(_ name: [Unicode.Scalar], by mask: [Unicode.Scalar], in text: inout [Unicode.Scalar]) {
    var start = 0
    while start + name.count <= text.count {
      if text[start] == name[0], text[start..<(start + name.count)].elementsEqual(name) {
        text.replaceSubrange(start..<(start + name.count), with: mask)
        start += name.count
      } else {
        start += 1
      }
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ["·", "・", "•", "‧", "．", ".", "-", ",", "，", "、", "'"].contains(scalar)
  }

  private static func surnameLength(of name: [Unicode.Scalar]) -> Int {
    guard name.count > 2, !name.contains(where: isSeparator) else { return 1 }
    return compoundSurnames.contains(String(String.UnicodeScalarView(name[..<2]))) ? 2 : 1
  }

  /// The surnames of two characters among 《百家姓》 and those still borne (公安部《二〇二〇年全国姓名报告》 counts them).
  private static let compoundSurnames: Set<String> = [
    "万俟", "司马", "上官", "欧阳", "夏侯", "诸葛", "闻人", "东方", "赫连", "皇甫", "尉迟", "公羊", "澹台", "公冶", "宗政",
    "濮阳", "淳于", "单于", "太叔", "申屠", "公孙", "仲孙", "轩辕", "令狐", "钟离", "宇文", "长孙", "慕容", "鲜于", "闾丘",
    "司徒", "司空", "亓官", "司寇", "端木", "拓跋", "独孤", "南宫", "东郭", "百里", "呼延", "西门", "左丘", "第五",
  ]
}
