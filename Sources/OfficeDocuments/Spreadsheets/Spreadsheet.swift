/// A workbook as people read it (.xlsx): the values of its worksheets.
///
/// Formulas are read by the results that the file keeps of them, nothing is computed. Sheets that are charts are left out.
public struct Spreadsheet: Hashable, Sendable {
  /// The worksheets in the workbook's order, hidden ones too.
  public let sheets: [Sheet]
  /// What of it would act or lead outside.
  public let facts: PackageFacts

  /// Reads an .xlsx file (.xlsm and .xltx too).
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: How much of it is read.
  /// - Throws: `OfficeDocumentError` when it is no such file, needs a password, is damaged or goes beyond the limits.
  /// - Complexity: Linear in the unpacked length of its parts.
  public init(reading bytes: [UInt8], limits: ReadingLimits = .standard) throws(OfficeDocumentError) {
    let read = try OfficePackage.reading(bytes, as: .xlsx, limits: limits) { package throws(OfficeDocumentError) in
      let facts = try package.facts()
      return (sheets: try WorkbookReader(package).sheets(), facts: facts)
    }
    (sheets, facts) = read
  }
}
