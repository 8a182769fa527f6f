/// Words as paths of scalars, each with a number: a trie whose edges are one open-addressing hash table.
///
/// Building it takes one insertion an edge and no sorting, walking it one probe an edge, and it is two allocations.
/// That is what loads 400,000 words in a fraction of a second.
struct ScalarTrie: Sendable {
  /// An edge: from which node by which scalar to which node.
  private struct Edge: BitwiseCopyable {
    /// The node above, or `free` in a slot that no edge has.
    var above: UInt32
    /// The scalar, with two flags in bits that no scalar has.
    var label: UInt32
    /// The node below.
    var below: UInt32

    static let free = UInt32.max
    /// Whether a word ends below.
    static let word: UInt32 = 1 << 31
    /// Whether the node below has edges of its own.
    static let inner: UInt32 = 1 << 30
    static let scalarBits: UInt32 = 1 << 21 - 1
  }

  /// A place reached in the trie.
  struct Place {
    /// The node's number, of each word another.
    fileprivate(set) var node: UInt32
    fileprivate var flags: UInt32

    /// Whether a word ends here.
    var isWord: Bool { flags & Edge.word != 0 }
  }

  private var edges: [Edge]
  private var edgeCount = 0
  /// Of each node but the first the number of the word that ends there, 0 where none does.
  private var numbers: [UInt32] = [0]
  /// The number of words.
  private(set) var count = 0
  /// The word put in last and the slots of its edges: dictionaries are sorted, so the next one mostly begins alike.
  private var last: (word: [Unicode.Scalar], slots: [Int]) = ([], [])

  /// A trie without words, with room for `capacity` edges.
  init(capacity: Int = 0) {
    edges = Array(repeating: Edge(above: Edge.free, label: 0, below: 0), count: capacity + capacity / 2 + 64)
    numbers.reserveCapacity(capacity + 1)
  }

  /// The place where every walk begins.
  var start: Place { Place(node: 0, flags: Edge.inner) }

  /// The place one scalar on, or nil when no word goes there.
  func next(_ place: Place, _ scalar: Unicode.Scalar) -> Place? {
    guard place.flags & Edge.inner != 0 else { return nil }
    let edge = edges[slot(above: place.node, scalar.value)]
    return edge.above == Edge.free ? nil : Place(node: edge.below, flags: edge.label)
  }

  /// Visits the words that begin at an offset, the shorter first: the offset just past the word, and its place.
  @inline(__always)  // see TextAnalyzer.forEachWord
  func forEachWord(in scalars: [Unicode.Scalar], at offset: Int, _ body: (Int, Place) -> Void) {
    var place = start
    var end = offset
    while end < scalars.count, let next = next(place, scalars[end]) {
      place = next
      end += 1
      if place.isWord { body(end, place) }
    }
  }

  /// The number of the word that ends at a place; 0 where none does.
  func number(at place: Place) -> UInt32 {
    numbers[Int(place.node)]
  }

  /// The number of a word, or nil when it isn't one.
  func number(of word: some Sequence<Unicode.Scalar>) -> UInt32? { place(of: word).map(number) }

  /// The place where a word ends, or nil when it isn't one.
  func place(of word: some Sequence<Unicode.Scalar>) -> Place? {
    var place = start
    for scalar in word {
      guard let below = next(place, scalar) else { return nil }
      place = below
    }
    return place.isWord ? place : nil
  }

  /// Adds a word or, when it is there, gives it the number that `merged` makes of its old one. An empty word is left
  /// out.
  mutating func insert(_ word: [Unicode.Scalar], _ number: UInt32, merged: (UInt32) -> UInt32) {
    if (edgeCount + word.count) * 4 > edges.count * 3 { grow(toHold: edgeCount + word.count) }
    var known = 0
    while known < min(word.count, last.word.count), word[known] == last.word[known] { known += 1 }
    last.word.removeLast(last.word.count - known)
    last.slots.removeLast(last.slots.count - known)
    for offset in known..<word.count {
      last.word.append(word[offset])
      last.slots.append(slotOfEdge(below: last.slots.last, word[offset]))
    }
    guard let slot = last.slots.last else { return }
    let node = Int(edges[slot].below)
    let isNew = edges[slot].label & Edge.word == 0
    count += isNew ? 1 : 0
    edges[slot].label |= Edge.word
    numbers[node] = isNew ? number : merged(numbers[node])
  }

  /// The slot of the edge by a scalar below another edge, or below the start; the edge is made if it isn't there.
  private mutating func slotOfEdge(below upper: Int?, _ scalar: Unicode.Scalar) -> Int {
    let node = upper.map { edges[$0].below } ?? 0
    let slot = slot(above: node, scalar.value)
    if edges[slot].above == Edge.free {
      edgeCount += 1
      edges[slot] = Edge(above: node, label: scalar.value, below: UInt32(edgeCount))
      numbers.append(0)
      if let upper { edges[upper].label |= Edge.inner }
    }
    return slot
  }

  /// The slot that holds an edge, or the free one where it belongs.
  private func slot(above node: UInt32, _ scalar: UInt32) -> Int {
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4), the product scaled to the number of slots (Lemire 2019), and linear
    // probing; a quarter of the slots is always free.
    let hash = (UInt64(node) << 21 | UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(edges.count)) >> 32)
    while true {
      let edge = edges[slot]
      if edge.above == Edge.free || (edge.above == node && edge.label & Edge.scalarBits == scalar) { return slot }
      slot = slot + 1 == edges.count ? 0 : slot + 1
    }
  }

  private mutating func grow(toHold needed: Int) {
    var larger = ScalarTrie(capacity: max(needed, edges.count))
    for edge in edges where edge.above != Edge.free {
      larger.edges[larger.slot(above: edge.above, edge.label & Edge.scalarBits)] = edge
    }
    edges = larger.edges
    last = ([], [])
  }

  /// Takes in the words, their nodes and their numbers.
  func add(to fingerprint: inout Fingerprint) {
    fingerprint.add(edges)
    fingerprint.add(numbers)
  }
}
