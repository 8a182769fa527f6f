internal import SupplyDemand

extension FormText {
  /// What is filled in as `written`, with its plain form.
  init(reading written: some StringProtocol, at location: ListLocation) {
    let text = CellText.cleaned(String(written))
    self.init(text, plain: Self.plain(text), at: location)
  }

  /// `text` with full-width letters, digits and signs as ASCII, and with one space for each run of white space within a
  /// line.
  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var hasSpace = false
    for scalar in text.unicodeScalars {
      let narrow = ComparisonKey.narrow(scalar)
      if narrow != "\n", narrow.properties.isWhitespace || narrow == "\u{200B}" || narrow == "\u{FEFF}" {
        hasSpace = true
        continue
      }
      if hasSpace, narrow != "\n", plain.last != "\n", !plain.isEmpty { plain.append(" ") }
      hasSpace = false
      plain.append(narrow)
    }
    return String(plain)
  }
}

extension FormAmount {
  /// An amount in 万元 unless it says its own unit; `note` may say another.
  ///
  /// What says that there is none (无, /) is nought.
  init(reading written: FormText, note: String = "") {
    var text = written.plain.filter { $0 != "_" && $0 != "," && !$0.isWhitespace }
    for end in ["元整", "元正"] where text.hasSuffix(end) { text.removeLast() }
    if Self.isNone(text) {
      self.init(written, yuan: 0)
      return
    }
    let money = text.isEmpty ? nil : NumberText.money(text, note: note)
    self.init(written, yuan: money.flatMap { $0 < 1e9 ? Int(($0 * 10_000).rounded()) : nil })
  }

  private static func isNone(_ text: String) -> Bool {
    let bare = text.replacing("万元", with: "").replacing("元", with: "")
    return ["无", "没有", "暂无"].contains(bare) || !bare.isEmpty && bare.allSatisfy { "/—–-".contains($0) }
  }
}

extension FormDate {
  /// A day in any of the usual forms.
  init(reading written: FormText) {
    self.init(written, day: FormDays.all(in: written.plain).first)
  }

  /// A last day in any of the usual forms; of a month alone, its last.
  init(readingLast written: FormText) {
    self.init(written, day: FormDays.last(in: written.plain))
  }
}
