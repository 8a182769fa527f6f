/// A run of equal characters of a shorter text and a longer one.
struct EqualRun: Hashable, Sendable {
  /// Where it begins in the shorter text.
  let inShorter: Int
  /// Where it begins in the longer text.
  let inLonger: Int
  /// How many characters it has, 1 or more.
  let length: Int

  /// Just past its end in the shorter text.
  var endInShorter: Int { inShorter + length }
  /// Just past its end in the longer text.
  var endInLonger: Int { inLonger + length }
}
