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
  init(reading written: FormText, note: String = "") {
    let text = written.plain.filter { $0 != "_" && $0 != "," }
    let money = text.isEmpty ? nil : NumberText.money(text, note: note)
    self.init(written, yuan: money.flatMap { $0 < 1e9 ? Int(($0 * 10_000).rounded()) : nil })
  }
}

extension FormDate {
  /// A day in any of the usual forms.
  init(reading written: FormText) {
    self.init(written, day: FormDays.all(in: written.plain).first)
  }
}
