import Hummingbird

/// Finds out who asks.
struct VisitorMiddleware: RouterMiddleware {
  let allowsPublicRead: Bool

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.visitor = .anonymous(publicRead: allowsPublicRead)
    return try await next(request, context)
  }
}
