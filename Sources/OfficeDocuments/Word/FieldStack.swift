/// The fields (w:fldChar) that are open, the innermost last: the text before a field's separator is its instruction.
struct FieldStack {
  private enum Stage {
    case instruction, result
  }

  private var stages: [Stage] = []
  private var instructionCount = 0

  /// Whether text is part of an instruction, at any level.
  var isInInstruction: Bool { instructionCount > 0 }

  /// A field begins.
  mutating func begin() {
    stages.append(.instruction)
    instructionCount += 1
  }

  /// The innermost field's result begins.
  mutating func separate() {
    guard stages.last == .instruction else { return }
    stages[stages.count - 1] = .result
    instructionCount -= 1
  }

  /// The innermost field ends.
  mutating func end() {
    if stages.popLast() == .instruction { instructionCount -= 1 }
  }

  /// A paragraph ends: no instruction goes on, lest a field that is never closed hides the rest of the document. Results
  /// may, but needn't be remembered.
  mutating func endParagraph() {
    stages = []
    instructionCount = 0
  }
}
