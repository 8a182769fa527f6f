/// The texts as they are compared, one behind the other, sorted by unit, application and index; each is known by its rank
/// in that order.
///
/// Sorted so, a text's comparable texts that come before it are one stretch of ranks, which ends where its application
/// begins.
struct ComparedTexts: Sendable {
  /// The letters and digits of all texts.
  private(set) var scalars: [UInt32] = []
  /// For each of them its offset in its text as written.
  private(set) var offsets: [Int32] = []
  /// Where each text's scalars begin, and where the last text's end.
  private(set) var starts: [Int] = [0]
  /// The index of each text among those given.
  let indices: [Int]
  /// The number of each text's unit, from 0, ascending.
  let units: [Int32]
  /// The number of each text's application among those of all units, from 0, ascending.
  let applications: [Int32]

  /// The texts without boilerplate.
  init(_ texts: [RepetitionText], without boilerplate: BoilerplateRuns) {
    indices = texts.indices.sorted { left, right in
      let (first, second) = (texts[left], texts[right])
      return (first.unit, first.application, left) < (second.unit, second.application, right)
    }
    var (units, applications): ([Int32], [Int32]) = ([], [])
    var before: RepetitionText?
    for index in indices {
      let text = texts[index]
      let isSameUnit = before.map { $0.unit == text.unit } ?? true
      let isSameApplication = before.map { isSameUnit && $0.application == text.application } ?? true
      units.append((units.last ?? 0) + (isSameUnit ? 0 : 1))
      applications.append((applications.last ?? 0) + (isSameApplication ? 0 : 1))
      before = text
    }
    self.units = units
    self.applications = applications
    for index in indices {
      let folded = FoldedText(texts[index].text)
      append(folded.scalars, folded.offsets, boilerplate.own(of: folded.scalars, in: folded.scalars.indices))
    }
  }

  /// The number of texts.
  var count: Int { indices.count }

  /// Where the scalars of a text are.
  func places(of rank: Int) -> Range<Int> { starts[rank]..<starts[rank + 1] }

  /// How many letters and digits a text has.
  func length(of rank: Int) -> Int { starts[rank + 1] - starts[rank] }

  /// The same texts with only the `kept` places of each.
  func keeping(_ kept: [[Range<Int>]]) -> ComparedTexts {
    var texts = self
    (texts.scalars, texts.offsets, texts.starts) = ([], [], [0])
    for ranges in kept { texts.append(scalars, offsets, ranges) }
    return texts
  }

  private mutating func append(_ scalars: [UInt32], _ offsets: [Int32], _ ranges: [Range<Int>]) {
    for range in ranges {
      self.scalars += scalars[range]
      self.offsets += offsets[range]
    }
    starts.append(self.scalars.count)
  }
}
