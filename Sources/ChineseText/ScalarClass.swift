/// What a normalized scalar is to the finding of terms.
enum ScalarClass: UInt8 {
  /// Punctuation, symbols, white space, controls, the unassigned.
  case other = 0
  /// A Han character, 〇 and 々 among them.
  case han = 1
  /// A letter or digit of any other script.
  case letter = 2
  /// A combining mark: part of a run of letters that it follows, else nothing.
  case mark = 3
}
