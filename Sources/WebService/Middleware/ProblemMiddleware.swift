import HTTPTypes
import Hummingbird
import Logging
import Reporting

/// Turns failures into answers: `application/problem+json` for programs, a page for people.
struct ProblemMiddleware: RouterMiddleware {
  let pages: PageRenderer

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let problem = Problem(error) ?? .internalError
      if problem.status == .internalServerError {
        context.logger.error("failed", metadata: ["error": "\(error)", "path": "\(request.uri.path)"])
      }
      return response(problem, to: request, context)
    }
  }

  private func response(_ problem: Problem, to request: Request, _ context: ServiceContext) -> Response {
    var headers = problem.headers
    headers[.cacheControl] = "no-store"
    if let seconds = problem.retryAfter { headers[.retryAfter] = String(seconds) }
    let path = request.uri.path
    guard path.hasPrefix("/api/") || ["/health", "/ready", "/metrics"].contains(path) else {
      return pages.response(to: problem, request, context, headers: headers)
    }
    if problem.status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
    headers[.contentType] = "application/problem+json; charset=utf-8"
    let language = (try? QueryItems(request.uri.query ?? ""))?["lang"].flatMap { Language(rawValue: $0) }
    return Response(
      status: problem.status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: problem.json(in: language ?? .zh).text)))
  }
}
