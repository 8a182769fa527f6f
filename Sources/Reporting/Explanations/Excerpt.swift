import SupplyDemand

/// A place in a text, quoted with what stands around it.
enum Excerpt {
  /// How many scalars are quoted on each side of the place.
  static let context = 12

  /// `…the words before【the place】the words after…`, or nil when the place is outside `text`.
  static func quoting(_ range: TextRange, in text: String) -> String? {
    guard let place = range.slice(of: text) else { return nil }
    let from = max(0, range.start - context)
    let count = text.unicodeScalars.count
    let upTo = min(count, range.end + context)
    guard let before = TextRange(from, range.start).slice(of: text),
      let after = TextRange(range.end, upTo).slice(of: text)
    else { return nil }
    return (from > 0 ? "…" : "") + before + "【\(place)】" + after + (upTo < count ? "…" : "")
  }
}
