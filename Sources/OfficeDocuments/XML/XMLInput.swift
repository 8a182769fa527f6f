/// What libxml2 reads: the bytes of a part that the guard has looked over.
final class XMLInput {
  /// Why reading stopped before the end; nil as long as all is well.
  private(set) var failure: OfficeDocumentError?
  private let part: ArchivePart
  private var markup: MarkupGuard

  /// The bytes of a part.
  init(_ part: ArchivePart) {
    self.part = part
    markup = MarkupGuard(part.budget.limits)
  }

  /// Gives the next bytes.
  ///
  /// - Returns: How many there are, 0 at the end; nil when `failure` says why there are none.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    guard failure == nil else { return nil }
    do throws(OfficeDocumentError) {
      let count = try unsafe part.read(into: buffer)
      let bytes = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]).bindMemory(to: UInt8.self)
      if let violation = unsafe markup.check(bytes.span) { throw error(violation) }
      try part.budget.spend(nodes: markup.attributeCount, in: part.name)
      markup.attributeCount = 0
      return count
    } catch {
      failure = error
      return nil
    }
  }

  private func error(_ violation: MarkupGuard.Violation) -> OfficeDocumentError {
    let limits = part.budget.limits
    return switch violation {
    case .documentType: .documentType(part: part.name)
    case .attributes: .tooLarge(.attributes, most: limits.attributes, part: part.name)
    case .comments: .tooLarge(.comments, most: limits.comments, part: part.name)
    case .encoding: .malformed(part: part.name, line: 1, column: 1)
    }
  }
}
