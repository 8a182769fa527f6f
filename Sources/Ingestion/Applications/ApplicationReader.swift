internal import ChineseText
internal import OfficeDocuments
public import SupplyDemand

/// Reads applications from filled forms and from JSON.
public struct ApplicationReader: Sendable {
  private let layouts: [FormLayout]

  /// A reader of the forms of a notice.
  public init(notice: Notice) {
    layouts = notice.layouts
  }

  /// The application in a file's bytes: a form of Word (of 97–2003 by way of LibreOffice), or JSON.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for locations.
  /// - Returns: The application; nil for a document that is none of the notice's forms.
  /// - Throws: `IngestionError` for a file that is neither, is damaged or too large.
  public func application(_ bytes: [UInt8], file: String) async throws(IngestionError) -> Application? {
    if let text = json(in: bytes) { return try application(json: text, file: file) }
    let document: WordDocument
    do {
      document = try WordDocument(reading: try await LegacyConverter().convert(bytes))
    } catch {
      throw .unreadableDocument(file: file, error)
    }
    let rows = FormRow.rows(of: document, file: file)
    try Self.refuse(ApplicationExcess(characterCount: rows.reduce(0) { $0 + $1.characterCount }), of: file)
    guard var application = FormReader.application(in: rows, layouts: layouts, file: file) else { return nil }
    try Self.refuse(ApplicationExcess(of: application), of: file)
    var sizes: [PaperSize] = []
    for size in document.pageSizes.map(PaperSize.init) where !sizes.contains(size) { sizes.append(size) }
    application.pages = sizes
    return application
  }

  /// The text of a file that holds a JSON object; nil for another file.
  private func json(in bytes: [UInt8]) -> String? {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") ? DecodedText(decoding: bytes).text : nil
  }

  /// The application that a JSON object is: members named by the raw values of `ApplicationField`, and `form`, `people`,
  /// `start`, `end`, `stages`, `members`, `funds`, `expenses`, `expense-total`, `signatures`, `experts`, `demands`,
  /// `achievements`.
  ///
  /// - Parameters:
  ///   - text: The JSON text.
  ///   - file: The file's name, for locations.
  /// - Returns: The application.
  /// - Throws: `IngestionError.invalidLine` for a text that isn't JSON, and for a member that applications don't have;
  ///   `IngestionError.oversizedApplication`.
  public func application(json text: String, file: String) throws(IngestionError) -> Application {
    try Self.refuse(ApplicationExcess(characterCount: text.unicodeScalars.count), of: file)
    let application = try JSONApplication.application(in: text, file: file)
    try Self.refuse(ApplicationExcess(of: application), of: file)
    return application
  }

  private static func refuse(_ excess: ApplicationExcess?, of file: String) throws(IngestionError) {
    if let excess { throw .oversizedApplication(file: file, excess) }
  }
}

extension PaperSize {
  /// A document's size, which is in twentieths of a point.
  init(_ size: PageSize) {
    let twipsPerMillimetre = 1440 / 25.4
    self.init(
      width: Int((Double(size.width) / twipsPerMillimetre).rounded()),
      height: Int((Double(size.height) / twipsPerMillimetre).rounded()))
  }
}
