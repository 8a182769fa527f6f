import TestSupport

/// Texts that no person would write, from pieces that are hard to handle.
struct RandomText {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let pieces = [
    "农副产品", "加工业", "智能網聯汽車", "乾坤", "乾", "著名", "5G", "５Ｇ网络", "AI芯片", "Micro LED", "led", "㎏", "℃", "½", "㍿", "㏔",
    "Ⅳ", "ß", "İ", "ﬁ", "é", "e\u{301}", "\u{301}", "\u{338}", "=", "か\u{3099}", "\u{3099}", "각",
    "\u{1100}\u{1161}\u{11A8}", "\u{1161}",
    "👩‍👩‍👧", "🇨🇳", "\u{200D}", "\u{FE0F}", "\u{200B}", "\u{AD}", " ", "\u{3000}", "\n", "\u{0}", "\u{7F}", "、", "，", "（",
    "）", "·",
    "𠀀", "𫝈", "\u{2F800}", "\u{F900}", "豈", "〇", "々", "ー", "\u{E000}", "\u{FFFF}", "\u{10FFFF}", "\u{FDFA}", "ไทย",
    "हिन्दी",
    "中\u{301}国", "中\u{FE00}国", "c++", "AT&T", "T恤", "3.14", "a1b2",
  ]

  /// Some pieces, and among them single scalars from anywhere.
  mutating func next(pieces count: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<count {
      if Int.random(in: 0..<4, using: &random) == 0 {
        view.append(Unicode.Scalar(UInt32.random(in: 0..<0x110000, using: &random)) ?? "中")
      } else {
        view.append(contentsOf: (Self.pieces.randomElement(using: &random) ?? "").unicodeScalars)
      }
    }
    return String(view)
  }

  /// A number from the same sequence.
  mutating func number(in range: Range<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
