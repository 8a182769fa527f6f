/// A drawing while it is read.
struct DrawingDraft {
  var hasPicture = false
  var hasTextBox = false

  /// Whether it shows something besides a text box.
  var counts: Bool { hasPicture || !hasTextBox }
}
