import Reporting

extension FormReader {
  /// A name or another short text of a form, without white space around it.
  ///
  /// - Parameters:
  ///   - items: The form's items.
  ///   - name: The item's name.
  ///   - label: What people call it.
  /// - Returns: The text; empty when there is none.
  /// - Throws: `Problem` when it has more than 100 characters or one that can't be seen.
  static func shortText(_ items: QueryItems, _ name: String, label: Words) throws(Problem) -> String {
    let text = (items[name] ?? "").trimmingWhitespace()
    guard text.count <= 100,
      !text.unicodeScalars.contains(where: { [.control, .format].contains($0.properties.generalCategory) })
    else {
      throw .badBody(
        Words(
          "\(label.zh)最多 100 个字符，不能有控制字符。", "The \(label.en) has at most 100 characters, and none that can't be seen."))
    }
    return text
  }
}
