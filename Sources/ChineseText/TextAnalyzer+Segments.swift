import SupplyDemand

extension TextAnalyzer {
  /// A text cut into words for people to read. Joined, the pieces are the text; an empty text has none.
  ///
  /// Words of the lexicon are chosen so that the product of their frequencies is highest (the unigram model: see Sun,
  /// jieba, 2013), a term counting at least as an ordinary word; what is left between them ICU cuts. What is chosen
  /// depends on the words around it, so index `terms(of:)`, not these.
  ///
  /// - Complexity: O(n) times the longest word that begins at a place.
  public func segments(of text: String) -> [Segment] {
    let original = Array(text.unicodeScalars)
    let words = chosenWords(in: normalizer.normalize(original))
    var pieces: [Segment] = []
    var position = 0
    for word in words {
      appendFallback(original, TextRange(position, word.start), to: &pieces)
      pieces.append(Segment(original, word, .lexicon))
      position = word.end
    }
    appendFallback(original, TextRange(position, original.count), to: &pieces)
    return pieces
  }

  /// What the analysis sees in a text, layer by layer.
  ///
  /// - Complexity: O(n) times the longest word that begins at a place.
  public func layers(of text: String) -> TextLayers {
    let terms = terms(of: text)
    let original = Array(text.unicodeScalars)
    var icuWords: [Segment] = []
    appendFallback(original, TextRange(0, original.count), to: &icuWords)
    return TextLayers(
      normalized: normalized(text), icuWords: icuWords, segments: segments(of: text),
      words: terms.filter { $0.kind == .word }, bigrams: terms.filter { $0.kind == .bigram },
      characters: terms.filter { $0.kind == .character }, latin: terms.filter { $0.kind == .latin })
  }

  /// The places in the original of the words on the best path, in order, not overlapping, of two scalars or more.
  private func chosenWords(in text: NormalizedText) -> [TextRange] {
    var words: [TextRange] = []
    var coveredUpTo = 0
    for step in bestPath(through: text.scalars) where step.count > 1 && !isRun(step, in: text.scalars) {
      let place = text.originalRange(of: step)
      // Two words can meet inside one original character (㍿ is 株式会社): the first has it.
      guard place.start >= coveredUpTo else { continue }
      words.append(place)
      coveredUpTo = place.end
    }
    return words
  }

  private func isRun(_ step: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    normalizer.scalarClass(scalars[step.lowerBound]) == .letter
      && runEnd(in: scalars, from: step.lowerBound) == step.upperBound
  }

  /// The steps of the path of lowest cost, in order: words, single scalars, whole runs of letters.
  private func bestPath(through scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var path = LowestCostPath(count: scalars.count)
    let model = WordCost(totalFrequency: lexicon.totalFrequency)
    for position in scalars.indices where path.isReachable(position) {
      switch normalizer.scalarClass(scalars[position]) {
      case .han:
        path.offer(position..<position + 1, cost: model.unknownCharacter)
        forEachWord(in: scalars, at: position) { end, word in
          path.offer(position..<end, cost: model.cost(of: lexicon.entry(at: word)))
        }
      case .letter:
        let end = runEnd(in: scalars, from: position)
        path.offer(position..<end, cost: model.unknownCharacter)
        forEachWord(in: scalars, at: position) { wordEnd, word in
          if wordEnd > end { path.offer(position..<wordEnd, cost: model.cost(of: lexicon.entry(at: word))) }
        }
      case .mark, .other:
        path.offer(position..<position + 1, cost: 0)
      }
    }
    return path.steps()
  }

  /// Appends the part of the text as ICU cuts it.
  private func appendFallback(_ original: [Unicode.Scalar], _ part: TextRange, to pieces: inout [Segment]) {
    guard part.count > 1 else {
      if !part.isEmpty { pieces.append(Segment(original, part, .icu)) }
      return
    }
    var units: [UInt16] = []
    var scalarOffsets: [Int] = []  // of each unit, the scalar it ends or is in
    for offset in part.start..<part.end {
      for unit in UTF16.encode(original[offset]) ?? UTF16.encodedReplacementCharacter {
        units.append(unit)
        scalarOffsets.append(offset)
      }
    }
    var start = part.start
    for end in ICU.wordEnds(units) {
      let scalarEnd = scalarOffsets[Int(end) - 1] + 1
      guard scalarEnd > start else { continue }
      pieces.append(Segment(original, TextRange(start, scalarEnd), .icu))
      start = scalarEnd
    }
  }
}

extension Segment {
  fileprivate init(_ original: [Unicode.Scalar], _ range: TextRange, _ kind: Kind) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: original[range.start..<range.end])
    self.init(text: String(view), range: range, kind: kind)
  }
}
