import HTTPTypes
import Hummingbird
import Reporting

/// Files that a browser saves.
enum Download {
  /// A table as CSV, with the byte order mark by which spreadsheets know UTF-8.
  static func csv(_ table: TextTable, named name: String) -> Response {
    response(ByteBuffer(string: "\u{FEFF}" + table.csv), type: "text/csv; charset=utf-8", name: "\(name).csv")
  }

  static func response(_ bytes: ByteBuffer, type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "private, no-cache",
        .contentDisposition: "attachment; filename*=UTF-8''\(QueryItems.encoded(name))",
      ], body: ResponseBody(byteBuffer: bytes))
  }
}
