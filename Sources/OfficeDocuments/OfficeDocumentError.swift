/// Why a document can't be read, converted or written.
///
/// Names of parts are quoted from the file, cut to 100 characters.
public enum OfficeDocumentError: Error, Hashable, Sendable {
  /// The file is no document of Word or Excel.
  case notOffice(ForeignFormat)
  /// The file is a document of another format than the one asked for.
  case wrongFormat(expected: OfficeFormat, found: OfficeFormat)
  /// The file is encrypted with a password.
  case passwordProtected
  /// The zip archive can't be opened, in the words of libzip.
  case damagedArchive(reason: String)
  /// A part of the archive can't be unpacked, in the words of libzip.
  case damagedPart(String, reason: String)
  /// The archive has two parts of the same name, so that programs differ in what they read.
  case duplicatePart(String)
  /// A part that the document needs isn't in the archive.
  case missingPart(String)
  /// A part has a document type declaration, which office documents never have and attacks do.
  case documentType(part: String)
  /// A part isn't well-formed XML; line and column from 1.
  case malformed(part: String, line: Int, column: Int)
  /// A reference to a cell or a range of cells is wrong or out of order.
  case invalidReference(String, part: String)
  /// The document is larger than what is read; `part` is where the limit was reached.
  case tooLarge(ReadingLimit, most: Int, part: String)
  /// LibreOffice, which converts documents of old formats, isn't installed.
  case converterMissing(OfficeFormat)
  /// LibreOffice didn't end in time and was stopped.
  case converterTimedOut(OfficeFormat, seconds: Int)
  /// LibreOffice ended without a converted document, with its exit status.
  case converterFailed(OfficeFormat, status: Int)
  /// The folder for the conversion can't be made, written or read, or the program can't be started.
  case converterUnavailable(reason: String)
  /// The task was cancelled while LibreOffice ran, and it was stopped.
  case converterCancelled
  /// Something that a document to be written can't have.
  case invalidContent(reason: String)
  /// A document can't be put together, in the words of the library.
  case writingFailed(reason: String)
}
