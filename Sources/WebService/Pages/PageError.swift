/// Why pages can't be made.
enum PageError: Error, CustomStringConvertible {
  /// A template can't be read as one; facts: its file, the reason.
  case badTemplate(String, reason: String)

  var description: String {
    switch self {
    case .badTemplate(let file, let reason):
      "\(file) is no template: \(reason). Restore it from the program's Data folder."
    }
  }
}
