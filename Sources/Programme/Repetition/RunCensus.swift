/// Which runs of characters there are in all texts, in how many units each stands, and which stand in texts to compare.
struct RunCensus: Sendable {
  /// What is known of a run.
  struct Entry: Sendable {
    /// The rank of the last text that it stands in.
    var lastText: Int32 = -1
    /// In texts of how many units it stands; counting ends one above the limit.
    var unitCount: Int32 = 0
    /// Whether two texts that are compared have it.
    var isShared = false
  }

  /// For each place of the texts the number of the run that begins there, -1 where none does.
  let runs: [Int32]
  /// What is known of each run, by its number; most numbers are nobody's.
  private(set) var entries: [Entry]

  /// Counts all runs of `length` characters.
  ///
  /// - Complexity: O(n) time and memory in the number of characters; about 40 bytes each.
  init(of texts: ComparedTexts, length: Int, scope: RepetitionScope, unitLimit: Int) {
    let hash = RunHash(length: length)
    var slots = HashSlots(count: texts.scalars.count)
    var runs = Array(repeating: Int32(-1), count: texts.scalars.count)
    var entries = Array(repeating: Entry(), count: slots.capacity)
    let limit = Int32(clamping: unitLimit)
    for rank in 0..<texts.count {
      let (start, unit, application) = (texts.starts[rank], texts.units[rank], texts.applications[rank])
      for (place, value) in hash.hashes(of: texts.scalars, in: texts.places(of: rank)).enumerated() {
        let slot = slots.insert(value)
        runs[start + place] = Int32(slot)
        let last = Int(entries[slot].lastText)
        if last == rank { continue }
        entries[slot].lastText = Int32(rank)
        let isSameUnit = last >= 0 && texts.units[last] == unit
        if !isSameUnit && entries[slot].unitCount <= limit { entries[slot].unitCount += 1 }
        // The ranks are sorted: when any two of the run's texts are comparable, so are two that follow one another.
        if last >= 0 && texts.applications[last] != application && (isSameUnit || scope == .everywhere) {
          entries[slot].isShared = true
        }
      }
    }
    self.runs = runs
    self.entries = entries
  }
}
