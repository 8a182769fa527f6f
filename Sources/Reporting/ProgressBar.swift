/// One line that shows how far long work has come, for a terminal to draw over and over.
public enum ProgressBar {
  /// `label [#####-----]  50%`, cut so that it takes at most `width` columns.
  ///
  /// - Parameters:
  ///   - fraction: The part that is done; below 0 counts as 0, above 1 and what is no number as 1 and 0.
  ///   - label: What is being done; it is cut before the bar is.
  ///   - width: The terminal's columns; below 16 only the percentage is left.
  /// - Returns: A line without a newline or a carriage return.
  public static func line(fraction: Double, label: String, width: Int) -> String {
    let done = fraction.isNaN ? 0 : min(1, max(0, fraction))
    // Rounded down, so that 100% says the work is finished.
    let percent = String(Int(done * 100))
    let share = String(repeating: " ", count: 3 - percent.count) + percent + "%"
    guard width >= 16 else { return share }
    let barWidth = min(40, max(8, width / 3))
    let room = width - barWidth - share.count - 4
    let filled = Int(done * Double(barWidth))
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: barWidth - filled)
    let title = room > 0 ? DisplayWidth.truncated(PlainLine.text(label), to: room) : ""
    return (title.isEmpty ? "" : title + " ") + "[\(bar)] " + share
  }
}
