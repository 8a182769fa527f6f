/// The colours of charts: one hue that only gets darker, so that they hold in black and white and for the colour-blind.
///
/// CIELAB lightness falls from 94 through 84, 73 and 49 to 25. Text in `ink` on the first three levels and in `paper` on
/// the last two has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
public enum ChartPalette {
  /// The five steps of a share, the lowest first.
  public static let levels = ["#E2F1F0", "#B4DAD9", "#7DBDC2", "#2F7F95", "#123F5A"]
  /// Text.
  public static let ink = "#14303B"
  /// Text that stays in the background, and axes.
  public static let quietInk = "#5B6B73"
  /// The background, and text on dark levels.
  public static let paper = "#FFFFFF"
  /// The background of a tile that has something in it.
  public static let tile = "#F5F8F8"
  /// Lines around tiles and levels.
  public static let line = "#C9D4D7"
  /// The line around what nothing is known about.
  public static let unknownLine = "#8A989E"

  /// The outline of what the keyboard has reached: no hue of the levels.
  public static let focus = "#B3450B"

  /// The colour of a class; paper for the unknown.
  public static func fill(of coverage: CoverageClass) -> String {
    coverage == .unknown ? paper : levels[coverage.rawValue - 1]
  }

  /// The colour of text on a class.
  public static func ink(on coverage: CoverageClass) -> String {
    coverage.rawValue > 3 ? paper : ink
  }
}
