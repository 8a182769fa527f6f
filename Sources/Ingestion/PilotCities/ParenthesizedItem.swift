import SupplyDemand

/// An item parted into what stands outside its round brackets and what stands inside.
struct ParenthesizedItem {
  /// One pair of round brackets.
  struct Inside {
    /// The text between the brackets.
    let range: TextRange
    /// What follows the closing bracket, up to the item's end or the next bracket.
    let tail: TextRange
  }

  /// The text outside the brackets.
  let base: String
  /// The brackets in order; nested ones belong to the outer.
  let insides: [Inside]

  init(_ item: TextRange, in text: ListText) {
    let pairs = BracketPairs(in: text.scalars, range: item)
    var base: [Unicode.Scalar] = []
    var found: [TextRange] = []
    var offset = item.start
    while offset < item.end {
      if ["（", "("].contains(text.scalars[offset]), let partner = pairs.partners[offset] {
        found.append(TextRange(offset + 1, partner))
        offset = partner + 1
      } else {
        base.append(text.scalars[offset])
        offset += 1
      }
    }
    self.base = String(String.UnicodeScalarView(base))
    insides = found.indices.map { place in
      let next = place + 1 < found.count ? found[place + 1].start - 1 : item.end
      return Inside(range: found[place], tail: TextRange(found[place].end + 1, next))
    }
  }
}
