extension String {
  /// This text with `new` for every `old`, compared by scalars so that CR LF counts as two.
  func replacingAll(_ old: String, with new: String) -> String {
    let (source, sought) = (Array(unicodeScalars), Array(old.unicodeScalars))
    var result = String.UnicodeScalarView()
    var offset = 0
    while offset < source.count {
      if source[offset...].starts(with: sought) {
        result.append(contentsOf: new.unicodeScalars)
        offset += sought.count
      } else {
        result.append(source[offset])
        offset += 1
      }
    }
    return String(result)
  }
}
