/// An inverted index of the runs that texts to compare have in common: for each run its texts in the order of their ranks,
/// and where in each it stands.
///
/// Every run is kept. Winnowing (Schleimer, Wilkerson and Aiken 2003) would keep a third of shorter ones with the same
/// guarantee, that no common passage of `shortestPassage` characters is missed; but it would also pair all texts that share
/// a shorter run. Here two texts are paired just when they have a passage, and each place of a text tells where in the
/// other it goes on.
struct SharedRunIndex: Sendable {
  /// For each place of the texts the entry of the run that begins there in that text, -1 where none that is shared does.
  private(set) var entryAtPlace: [Int32]
  /// The rank of each entry's text. Entries of one run follow one another, in the order of their texts.
  private(set) var textOfEntry: [Int32]
  /// The run of each entry.
  private(set) var runOfEntry: [Int32]
  /// The first entry of the same run in a text of the same application.
  private(set) var applicationStart: [Int32]
  /// Where in `places` an entry's places begin, and where the last entry's end.
  private(set) var placeStart: [Int32]
  /// The places within their texts where an entry's run begins, ascending.
  private(set) var places: [Int32]
  /// The first entry of each run, and the number of entries.
  private(set) var entryStart: [Int32]
  /// The runs of each text, ascending, one text behind the other: a text's are near in memory, a run's texts aren't.
  private var runInList: [Int32]
  /// The entry of each run in the list of each text.
  private var entryInList: [Int32]
  /// Where each text's list begins, and where the last one's ends.
  private var listStart: [Int32]

  /// Indexes the shared runs.
  ///
  /// - Complexity: O(n) in the number of characters.
  init(of texts: ComparedTexts, _ census: RunCensus) {
    let (runAtPlace, entryStart) = Self.numberedRuns(texts, census)
    let entryCount = Int(entryStart.last ?? 0)
    self.entryStart = entryStart
    entryAtPlace = Array(repeating: -1, count: runAtPlace.count)
    textOfEntry = Array(repeating: -1, count: entryCount)
    (runOfEntry, applicationStart) = (textOfEntry, textOfEntry)
    placeStart = Array(repeating: 0, count: entryCount + 1)
    (places, runInList, entryInList) = ([], textOfEntry, textOfEntry)
    listStart = Array(repeating: 0, count: texts.count + 1)
    fillEntries(texts, runAtPlace)
    fillPlaces(texts)
    fillLists()
  }

  /// The places where a run begins in a text that has it; empty when it doesn't.
  ///
  /// - Complexity: O(log n) in the length of the text.
  func places(ofRun run: Int32, in rank: Int) -> ArraySlice<Int32> {
    var (low, high) = (Int(listStart[rank]), Int(listStart[rank + 1]))
    while low < high {
      let middle = (low + high) / 2
      if runInList[middle] < run { low = middle + 1 } else { high = middle }
    }
    guard low < Int(listStart[rank + 1]), runInList[low] == run else { return [] }
    let entry = Int(entryInList[low])
    return places[Int(placeStart[entry])..<Int(placeStart[entry + 1])]
  }

  /// Whether a place within its text is the first where an entry's run begins.
  func isFirst(_ place: Int, of entry: Int32) -> Bool {
    Int(places[Int(placeStart[Int(entry)])]) == place
  }

  /// The nearest texts of earlier applications that have an entry's run, the latest first; `limit` at most.
  func textsBefore(_ entry: Int32, atMost limit: Int) -> ReversedCollection<ArraySlice<Int32>> {
    let end = Int(applicationStart[Int(entry)])
    let first = Int(entryStart[Int(runOfEntry[Int(entry)])])
    return textOfEntry[max(first, end - limit)..<end].reversed()
  }

  /// Numbers the shared runs in the order in which they first come, and counts the texts of each.
  private static func numberedRuns(
    _ texts: ComparedTexts, _ census: RunCensus
  ) -> (runAtPlace: [Int32], entryStart: [Int32]) {
    var numbers = Array(repeating: Int32(-1), count: census.entries.count)
    var runAtPlace = census.runs
    var (textCounts, lastText): ([Int32], [Int32]) = ([], [])
    for rank in 0..<texts.count {
      for place in texts.places(of: rank) where runAtPlace[place] >= 0 {
        let slot = Int(runAtPlace[place])
        guard census.entries[slot].isShared else {
          runAtPlace[place] = -1
          continue
        }
        if numbers[slot] < 0 {
          numbers[slot] = Int32(textCounts.count)
          textCounts.append(0)
          lastText.append(-1)
        }
        let run = Int(numbers[slot])
        runAtPlace[place] = Int32(run)
        if lastText[run] != Int32(rank) { textCounts[run] += 1 }
        lastText[run] = Int32(rank)
      }
    }
    var entryStart: [Int32] = [0]
    entryStart.reserveCapacity(textCounts.count + 1)
    for count in textCounts { entryStart.append((entryStart.last ?? 0) + count) }
    return (runAtPlace, entryStart)
  }

  private mutating func fillEntries(_ texts: ComparedTexts, _ runAtPlace: [Int32]) {
    var next = entryStart
    for rank in 0..<texts.count {
      for place in texts.places(of: rank) where runAtPlace[place] >= 0 {
        let run = Int(runAtPlace[place])
        var entry = Int(next[run]) - 1
        if entry < Int(entryStart[run]) || textOfEntry[entry] != Int32(rank) {
          entry += 1
          next[run] += 1
          textOfEntry[entry] = Int32(rank)
          runOfEntry[entry] = Int32(run)
          applicationStart[entry] = Int32(entry)
          if entry > Int(entryStart[run]),
            texts.applications[Int(textOfEntry[entry - 1])] == texts.applications[rank]
          {
            applicationStart[entry] = applicationStart[entry - 1]
          }
        }
        entryAtPlace[place] = Int32(entry)
        placeStart[entry + 1] += 1
      }
    }
  }

  private mutating func fillPlaces(_ texts: ComparedTexts) {
    for entry in 1..<placeStart.count { placeStart[entry] += placeStart[entry - 1] }
    places = Array(repeating: 0, count: Int(placeStart.last ?? 0))
    var next = placeStart
    for rank in 0..<texts.count {
      for place in texts.places(of: rank) where entryAtPlace[place] >= 0 {
        let entry = Int(entryAtPlace[place])
        places[Int(next[entry])] = Int32(place - texts.starts[rank])
        next[entry] += 1
      }
    }
  }

  private mutating func fillLists() {
    for text in textOfEntry { listStart[Int(text) + 1] += 1 }
    for rank in 1..<listStart.count { listStart[rank] += listStart[rank - 1] }
    var next = listStart
    for (entry, text) in textOfEntry.enumerated() {
      let place = Int(next[Int(text)])
      (runInList[place], entryInList[place]) = (runOfEntry[entry], Int32(entry))
      next[Int(text)] += 1
    }
  }
}
