public import SupplyDemand

/// A term at a place of a normalized text.
public struct TermOccurrence: Hashable, Sendable {
  /// The term.
  public let key: TermKey
  /// Where it begins in the scalars of the normalized text.
  let start: Int32
  /// Where it ends there.
  let end: Int32

  init(key: TermKey, _ place: Range<Int>) {
    self.key = key
    start = Int32(truncatingIfNeeded: place.lowerBound)
    end = Int32(truncatingIfNeeded: place.upperBound)
  }

  /// Its place in the scalars of the normalized text.
  public var place: Range<Int> { Int(start)..<Int(end) }
}

extension NormalizedText {
  /// The words of an occurrence in the text.
  public func text(of occurrence: TermOccurrence) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[occurrence.place])
    return String(view)
  }

  /// The part of the original that an occurrence came from.
  public func originalRange(of occurrence: TermOccurrence) -> TextRange { originalRange(of: occurrence.place) }
}
