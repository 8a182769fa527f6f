/// How wide a text is drawn, as well as one knows without the font.
enum TextExtent {
  /// The width in the unit of `fontSize`: 1 em for a wide character, 0.6 em for others, which digits and small letters of
  /// the usual fonts don't exceed on average.
  static func width(_ text: String, fontSize: Double) -> Double {
    text.unicodeScalars.reduce(0) { width, scalar in
      switch DisplayWidth.columns(of: scalar) {
      case 0: width
      case 1: width + 0.6 * fontSize
      default: width + fontSize
      }
    }
  }
}
