internal import OfficeDocuments
internal import SupplyDemand

/// The end of a file's name, which says what the file should be.
struct FileExtension: Hashable, Sendable {
  /// Without the dot, in lower case; empty for a name without one.
  let text: String

  /// The extension of a file's name.
  init(of file: String) {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    text = parts.count > 1 ? (parts.last ?? "").lowercased() : ""
  }

  /// The formats that a name stands for. Several programs call old and new documents by one name.
  private static let formats: [String: [OfficeFormat]] = [
    "docx": [.docx], "docm": [.docx], "dotx": [.docx], "dotm": [.docx], "doc": [.doc], "dot": [.doc],
    "wps": [.doc, .docx], "xlsx": [.xlsx], "xlsm": [.xlsx], "xltx": [.xlsx], "xltm": [.xlsx], "xls": [.xls],
    "xlt": [.xls], "et": [.xls, .xlsx],
  ]

  /// The format of office documents that the name stands for; nil when it stands for none.
  var format: OfficeFormat? { Self.formats[text]?.first }

  /// A finding when a file isn't what its name says; none for a name without an extension.
  ///
  /// - Parameters:
  ///   - format: What the file is; nil for a text.
  ///   - file: The file's name.
  /// - Returns: One finding or none.
  func findings(format: OfficeFormat?, file: String) -> [Finding] {
    guard !text.isEmpty else { return [] }
    let expected = Self.formats[text]
    if let format, expected?.contains(format) ?? false { return [] }
    if format == nil, expected == nil { return [] }
    return [
      Finding(
        .wrongExtension, at: ListLocation(file: file), quoting: ".\(text)",
        facts: [format.map { ".\($0.rawValue)" } ?? ".csv"])
    ]
  }
}
