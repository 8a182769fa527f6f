/// A check box while it is read: its sign takes the place of whatever text the document has for it.
struct CheckBoxDraft {
  let isChecked: Bool
  private(set) var isShown = false

  init(isChecked: Bool) {
    self.isChecked = isChecked
  }

  /// What stands for the next text: the sign the first time, then nothing.
  mutating func take() -> String {
    defer { isShown = true }
    return isShown ? "" : CheckBoxSymbol.sign(isChecked: isChecked)
  }
}
