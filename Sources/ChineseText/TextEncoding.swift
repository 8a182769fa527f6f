/// How a file's text was written as bytes.
public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  /// UTF-8 without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-8 after the mark EF BB BF, as spreadsheets write it.
  case utf8WithBOM = "UTF-8-BOM"
  /// UTF-16 of either byte order, after its mark.
  case utf16 = "UTF-16"
  /// GB 18030, and with it GBK and GB 2312, which it extends.
  case gb18030 = "GB18030"
}
