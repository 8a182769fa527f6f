extension OfficeFormat {
  /// Whether a document of this format is a text, not a workbook.
  public var isText: Bool { self == .docx || self == .doc }

  /// The Office Open XML format for the same kind of document; itself when it is one.
  public var modern: OfficeFormat { isText ? .docx : .xlsx }
}
