import HTTPTypes
import Hummingbird
import Mustache
import Reporting
import Workbench

/// Makes pages of templates and what stands in them.
struct PageRenderer: Sendable {
  private let library: MustacheLibrary
  private let files: StaticFiles

  /// Reads the templates of the data folder.
  ///
  /// - Throws: `WorkbenchError` when one is missing, `PageError` when one is no template.
  init(_ data: DataFolder, files: StaticFiles) throws {
    var library = MustacheLibrary()
    for name in PageTemplate.allCases {
      let file = "Pages/\(name.rawValue).mustache"
      do {
        try library.register(try data.text(file), named: name.rawValue)
      } catch let error as MustacheTemplate.ParserError {
        throw PageError.badTemplate(file, reason: "\(error)")
      }
    }
    self.library = library
    self.files = files
  }

  /// The part of a page below the head, which doesn't depend on the session.
  func content(_ template: PageTemplate, _ model: Any) -> String {
    library.render(model, withTemplate: template.rawValue) ?? ""
  }

  /// A text without the characters that reverse the order of others: a record's text may not disguise what stands beside it.
  private static func visible(_ text: String) -> String {
    func reorders(_ scalar: Unicode.Scalar) -> Bool {
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    guard text.unicodeScalars.contains(where: reorders) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { reorders($0) ? "\u{FFFD}" : $0 }))
  }

  /// A whole page.
  func response(
    title: String, content: CachedAnswer, status: HTTPResponse.Status = .ok, _ request: Request,
    _ context: ServiceContext,
    headers: HTTPFields = [:]
  ) -> Response {
    let frame = PageFrame(title: title, content: content, request: request, visitor: context.visitor, files: files)
    var headers = headers
    headers[.contentType] = "text/html; charset=utf-8"
    if headers[.cacheControl] == nil { headers[.cacheControl] = "private, no-cache" }
    let text = Self.visible(library.render(frame, withTemplate: PageTemplate.frame.rawValue) ?? "")
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// A page that says why there is no other.
  func response(to problem: Problem, _ request: Request, _ context: ServiceContext, headers: HTTPFields) -> Response {
    let login = "/login?" + QueryItems.encoded([("next", request.uri.string)])
    let model: [String: Any] = [
      "title": problem.title.zh, "detail": problem.detail.zh, "signIn": problem.status == .unauthorized, "login": login,
      "code": problem.status.code,
    ]
    return response(
      title: problem.title.zh, content: CachedAnswer(content(.problem, model)), status: problem.status, request,
      context,
      headers: headers)
  }
}
