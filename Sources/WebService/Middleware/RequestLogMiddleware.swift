import HTTPTypes
import Hummingbird
import Logging

/// Writes a line for every request: its route rather than its address, which may hold a name.
struct RequestLogMiddleware: RouterMiddleware {
  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let milliseconds = ((ContinuousClock.now - start) / .microseconds(10)).rounded() / 100
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method)", "route": "\(context.endpointPath ?? "none")",
        "status": "\(response.status.code)", "ms": "\(milliseconds)",
      ])
    return response
  }
}
