internal import SupplyDemand

/// Reads the lines to sign on (十).
struct SignatureSection {
  private let labels: [(role: ApplicationSignature.Role, key: String)]
  /// What was read.
  private(set) var signatures: [ApplicationSignature] = []

  init(_ layout: FormLayout) {
    let all = layout.signatureLabels.flatMap { role, names in names.map { (role: role, key: ComparisonKey($0).text) } }
    labels = all.sorted { $0.key.count > $1.key.count }
  }

  /// Takes a row; false when it has no line to sign on, and no printed 单位公章 or day.
  mutating func take(_ row: FormRow) -> Bool {
    var hasSignature = false
    var isPrinted = true
    for (index, cell) in row.cells.enumerated() {
      for line in cell.text.split(separator: "\n") {
        if let signature = signature(String(line), cell, next: index + 1 < row.cells.count ? row.cells[index + 1] : nil)
        {
          signatures.append(signature)
          hasSignature = true
        } else if !Self.isPrinted(String(line)) {
          // A numbered row of an added table isn't printed because its number could be a part of a day.
          isPrinted = false
        }
      }
    }
    return hasSignature || isPrinted
  }

  private func signature(_ line: String, _ cell: FormRow.Cell, next: FormRow.Cell?) -> ApplicationSignature? {
    let key = ComparisonKey(line).text
    guard let label = labels.first(where: { key.hasPrefix($0.key + "签") }) else { return nil }
    var rest = line[...]
    if let colon = rest.firstIndex(where: { "：:".contains($0) }) {
      rest = rest[rest.index(after: colon)...]
    } else if let range = rest.firstRange(of: "签名") ?? rest.firstRange(of: "签字") {
      rest = rest[range.upperBound...].drop { "）) ".contains($0) }
    }
    for note in ["（如没有可不填）", "(如没有可不填)"] { rest = rest.replacing(note, with: "")[...] }
    var name = Self.withoutDay(CellText.cleaned(String(rest)))
    if name.isEmpty, let next, !Self.isPrinted(next.text) { name = Self.withoutDay(CellText.cleaned(next.text)) }
    return ApplicationSignature(
      role: label.role, name: FormText(reading: name, at: cell.location),
      hasPicture: cell.hasPicture || next?.hasPicture == true)
  }

  /// `text` up to its day, printed or filled in. 年 in a name (林延年) is no day: behind that of a day stands its month.
  private static func withoutDay(_ text: String) -> String {
    // 三 and 万 are numbers too, and parts of names.
    var end = text.firstIndex { $0.isASCII && $0.isNumber } ?? text.endIndex
    for year in text.indices where text[year] == "年" {
      let behind = text[text.index(after: year)...].drop { $0.isNumber || $0.isWhitespace || $0 == "_" }
      guard behind.first == "月" else { continue }
      end = min(end, year)
      break
    }
    var name = CellText.cleaned(String(text[..<end]))
    for label in ["日期：", "日期:", "时间：", "时间:"] where name.hasSuffix(label) { name.removeLast(label.count) }
    return CellText.cleaned(name)
  }

  /// Whether a line is only a seal's place or a day.
  private static func isPrinted(_ line: String) -> Bool {
    let key = ComparisonKey(line).text.filter { !$0.isNumber }
    return ["单位公章", "公章", "盖章", "年月日", "单位公章年月日", "如没有可不填"].contains(key) || key.isEmpty
  }
}
