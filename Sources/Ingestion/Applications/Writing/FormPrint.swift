internal import SupplyDemand

/// What is printed in every form beside its labels.
enum FormPrint {
  static let day = "年   月    日"
  static let span = "   年   月   日起至   年   月   日止"
  static let stageTime = "年 月 日至\n年 月 日"
  static let signed = "（签名）"
  static let optional = "（如没有可不填）"
  static let seal = "单位公章"
  static let sum = "合计"
  static let more = "……"
  static let unit = "万元"

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// The number of a section in Chinese, 1…10.
  static func numeral(_ number: Int) -> String {
    numerals.indices.contains(number - 1) ? numerals[number - 1] : String(number)
  }

  /// A first and a last day as one text; empty when neither is filled in. A form has both in one place.
  static func span(_ start: FormDate?, _ end: FormDate?) -> String {
    let texts = [start, end].compactMap { $0?.written.text }.filter { !$0.isEmpty }
    return texts.count == 2 && texts[0] != texts[1] ? texts[0] + "至" + texts[1] : texts.first ?? ""
  }

  /// The limit of a section's texts in words: 300字以内, 每项100字以内; nil for one without.
  static func limit(of section: FormLayout.Section, _ limits: [WordLimit]) -> String? {
    for limit in limits {
      if let field = limit.field {
        if field == section.field { return "\(limit.most)字以内" }
      } else if let number = limit.section {
        if number == section.number { return "\(limit.most)字以内" }
      } else if section.number == 7 {
        return "每项\(limit.most)字以内"
      }
    }
    return nil
  }
}
