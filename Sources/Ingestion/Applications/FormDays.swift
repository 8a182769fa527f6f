internal import SupplyDemand

/// Finds days in running text.
enum FormDays {
  /// The days in `text`, in order: 2023年5月1日, 2023-05-01, 2023.5.1, 2023/5/1, with or without white space.
  ///
  /// - Complexity: O(n).
  static func all(in text: String) -> [CalendarDate] {
    var days: [CalendarDate] = []
    let groups = groups(of: text)
    var index = 0
    while index + 2 < groups.count {
      let (year, month, day) = (groups[index], groups[index + 1], groups[index + 2])
      let isDay =
        year.digits.count == 4 && isSeparator(year.behind, "年") && month.digits.count <= 2
        && isSeparator(month.behind, "月") && day.digits.count <= 2
      if isDay, let year = Int(year.digits), let month = Int(month.digits), let day = Int(day.digits),
        let found = CalendarDate(year: year, month: month, day: day)
      {
        days.append(found)
        index += 3
      } else {
        index += 1
      }
    }
    return days
  }

  /// The runs of digits with what stands behind each up to the next, white space left out.
  private static func groups(of text: String) -> [(digits: String, behind: String)] {
    var groups: [(digits: String, behind: String)] = []
    var wasDigit = false
    for character in text where !character.isWhitespace {
      let isDigit = character.isASCII && character.isNumber
      if isDigit, wasDigit {
        groups[groups.count - 1].digits.append(character)
      } else if isDigit {
        groups.append((String(character), ""))
      } else if !groups.isEmpty {
        groups[groups.count - 1].behind.append(character)
      }
      wasDigit = isDigit
    }
    return groups
  }

  private static func isSeparator(_ text: String, _ word: String) -> Bool {
    text == word || text == "-" || text == "." || text == "/"
  }
}
