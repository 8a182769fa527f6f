internal import SupplyDemand

/// Reads days and months one after the other.
struct DayScanner {
  /// A day, or the days of a month or a part of one.
  struct Span: Hashable {
    let first: CalendarDate
    let last: CalendarDate
    /// Whether no single day is named.
    let isMonth: Bool
  }

  private static let connectors: Set<Character> = ["至", "到", "-", "—", "–", "－", "~", "～", "起", "日", "号", "月"]
  private static let digitsOfYears: [Character: Character] = [
    "〇": "0", "○": "0", "零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8",
    "九": "9",
  ]

  private let text: [Character]
  private var index = 0
  /// The year and month of the day before, where nothing but a connector stands between.
  private var year: Int?
  private var month: Int?

  init(_ text: String, year: Int?) {
    self.text = Self.inDigits(Array(text.filter { !$0.isWhitespace }))
    self.year = year
  }

  /// The days and months, in order.
  mutating func spans() -> [Span] {
    var spans: [Span] = []
    while index < text.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let start = index
      if let span = span() {
        spans.append(span)
        month = span.last.month
        year = span.last.year
      } else {
        index = start
        while isDigit(index) { index += 1 }
      }
    }
    return spans
  }

  /// The day or month that begins here; nil for another number.
  private mutating func span() -> Span? {
    let isBehindConnector = index > 0 && Self.connectors.contains(text[index - 1])
    let first = number()
    switch first.count {
    case 8: return compact(first)
    case 4: return Int(first).flatMap { behindYear($0) }
    case 1...2: return Int(first).flatMap { withoutYear($0, isBehindConnector) }
    default: return nil
    }
  }

  /// 20230501.
  private func compact(_ digits: String) -> Span? {
    guard let year = Int(digits.prefix(4)), let month = Int(digits.dropFirst(4).prefix(2)),
      let day = Int(digits.suffix(2))
    else { return nil }
    return self.day(year, month, day)
  }

  /// A month and perhaps a day behind a year: 年5月1日, -05-01, .5, 年5-11月.
  private mutating func behindYear(_ year: Int) -> Span? {
    guard let mark = take(among: "年-./") else { return nil }
    let digits = number()
    guard (1...2).contains(digits.count), let month = Int(digits) else { return nil }
    if take(among: "月") != nil { return dayOrMonth(year, month, marks: "") }
    guard mark == "年" else { return dayOrMonth(year, month, marks: String(mark)) }
    // 2023年5.1, 2023年5-11月.
    if let day = dayDigits(marks: "./") { return self.day(year, month, day) }
    return index < text.count && Self.connectors.contains(text[index]) ? self.month(year, month) : nil
  }

  /// The day that stands behind a month, else the month.
  private mutating func dayOrMonth(_ year: Int, _ month: Int, marks: String) -> Span? {
    if let day = dayDigits(marks: marks) { return self.day(year, month, day) }
    return part(year, month)
  }

  /// The number of a day behind a month, with one of the marks between if there are any; nil, and nothing is taken, when
  /// none stands there: in 2023.5-2023.11 a year does.
  private mutating func dayDigits(marks: String) -> Int? {
    let start = index
    if !marks.isEmpty, take(among: marks) == nil { return nil }
    let digits = number()
    // 5月1日, but not 11 of 2023.5.11月.
    guard (1...2).contains(digits.count), let day = Int(digits), index >= text.count || !"月年".contains(text[index])
    else {
      index = start
      return nil
    }
    _ = take(among: "日号")
    return day
  }

  /// A month and a day, or a day alone, of the year and month before: 至11月30日, -11.30, 至30日.
  private mutating func withoutYear(_ number: Int, _ isBehindConnector: Bool) -> Span? {
    guard let year else { return nil }
    if take(among: "月") != nil { return dayOrMonth(year, number, marks: "") }
    // 3.5 elsewhere is a number.
    guard isBehindConnector, let month else { return nil }
    if take(among: "日号") != nil { return day(year, month, number) }
    return dayDigits(marks: "./").flatMap { day(year, number, $0) }
  }

  /// A month, or the part of it that is named: 底, 上旬.
  private mutating func part(_ year: Int, _ month: Int) -> Span? {
    guard let whole = self.month(year, month) else { return nil }
    let days: ClosedRange<Int>? =
      switch text[index...].prefix(2) {
      case ["上", "旬"]: 1...10
      case ["中", "旬"]: 11...20
      case ["下", "旬"]: 21...whole.last.day
      default: nil
      }
    if let days {
      index += 2
      guard let first = CalendarDate(year: year, month: month, day: days.lowerBound),
        let last = CalendarDate(year: year, month: month, day: days.upperBound)
      else { return nil }
      return Span(first: first, last: last, isMonth: true)
    }
    if take(among: "底末") != nil { return Span(first: whole.last, last: whole.last, isMonth: false) }
    if take(among: "初") != nil { return Span(first: whole.first, last: whole.first, isMonth: false) }
    return whole
  }

  private func month(_ year: Int, _ month: Int) -> Span? {
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let last = (28...31).reversed().lazy.compactMap({ CalendarDate(year: year, month: month, day: $0) }).first
    else { return nil }
    return Span(first: first, last: last, isMonth: true)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Span? {
    CalendarDate(year: year, month: month, day: day).map { Span(first: $0, last: $0, isMonth: false) }
  }

  // MARK: Characters

  private func isDigit(_ place: Int) -> Bool {
    text.indices.contains(place) && text[place].isASCII && text[place].isNumber
  }

  private mutating func take(among marks: String) -> Character? {
    guard index < text.count, marks.contains(text[index]) else { return nil }
    index += 1
    return text[index - 1]
  }

  /// The digits that stand here.
  private mutating func number() -> String {
    let start = index
    while isDigit(index) { index += 1 }
    return String(text[start..<index])
  }

  /// `text` with the Chinese numbers of years, months and days in ASCII digits: 二〇二三年十一月三十日.
  private static func inDigits(_ text: [Character]) -> [Character] {
    var digits: [Character] = []
    var run: [Character] = []
    for character in text {
      if character == "十" || digitsOfYears[character] != nil {
        run.append(character)
        continue
      }
      digits += "年月日号".contains(character) ? read(run) : run
      run = []
      digits.append(character)
    }
    return digits + run
  }

  private static func read(_ run: [Character]) -> [Character] {
    guard run.contains("十") else { return run.compactMap { digitsOfYears[$0] } }
    guard run.count <= 3, let ten = run.firstIndex(of: "十") else { return run }
    let tens = ten > 0 ? digitsOfYears[run[ten - 1]] ?? "1" : "1"
    let ones = ten + 1 < run.count ? digitsOfYears[run[ten + 1]] ?? "0" : "0"
    return [tens, ones]
  }
}
