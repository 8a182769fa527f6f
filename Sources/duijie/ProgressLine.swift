import Foundation
import Reporting

/// A progress bar on standard error, when that is a terminal.
struct ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// Draws the bar over the last one.
  func show(_ fraction: Double, _ label: String) {
    write("\r" + ProgressBar.line(fraction: fraction, label: label, width: 72))
  }

  /// Takes the bar away.
  func clear() {
    write("\r" + String(repeating: " ", count: 72) + "\r")
  }

  private func write(_ text: String) {
    if isTerminal { FileHandle.standardError.write(Data(text.utf8)) }
  }
}
