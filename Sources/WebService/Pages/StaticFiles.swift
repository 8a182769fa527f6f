import ChineseText
import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import Workbench

/// Files that never change under their names, since a name holds the content's fingerprint: browsers keep them for good.
struct StaticFiles: Sendable {
  private struct File: Sendable {
    let bytes: ByteBuffer
    let type: String
  }

  private let files: [String: File]
  private let paths: [String: String]

  /// The files of the folder `Pages/Static` in the program's data.
  private static let names = [
    ("duijie.css", "text/css; charset=utf-8"), ("duijie.js", "text/javascript; charset=utf-8"),
    ("icon.svg", "image/svg+xml"),
  ]

  /// Reads the files.
  ///
  /// - Throws: `WorkbenchError` when one is missing.
  init(_ data: DataFolder) throws(WorkbenchError) {
    var files: [String: File] = [:]
    var paths: [String: String] = [:]
    for (name, type) in Self.names {
      var bytes = try data.bytes("Pages/Static/\(name)")
      if name == "duijie.css" { bytes += Array(ChartStylesheet.css.utf8) }
      var fingerprint = Fingerprint()
      fingerprint.add(bytes)
      let parts = name.split(separator: ".")
      let unique = "\(parts[0])-\(String(fingerprint.value, radix: 36)).\(parts[1])"
      files[unique] = File(bytes: ByteBuffer(bytes: bytes), type: type)
      paths[name] = "/static/\(unique)"
    }
    self.files = files
    self.paths = paths
  }

  /// Where a file is served.
  func path(of name: String) -> String { paths[name] ?? "" }

  /// Adds the route to the files.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/static/:name") { _, context in
      guard let file = context.parameters.get("name").flatMap({ files[$0] }) else { throw Problem.noPage }
      return Response(
        status: .ok,
        headers: [.contentType: file.type, .cacheControl: "public, max-age=31536000, immutable"],
        body: ResponseBody(byteBuffer: file.bytes))
    }
    router.get("/favicon.ico") { _, _ in Response.redirect(to: path(of: "icon.svg"), type: .temporary) }
  }
}
