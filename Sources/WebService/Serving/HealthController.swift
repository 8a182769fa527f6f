import Hummingbird
import Reporting
import SupplyDemand

/// Says whether the service lives, and whether it can answer.
struct HealthController: Sendable {
  let editions: Editions
  let metrics: ExpositionRegistry

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/health") { _, _ in Self.response(.ok, .object(["status": .string("ok")])) }
    router.get("/ready") { _, _ in
      switch editions.readiness {
      case .ready(let edition):
        Self.response(
          .ok, .object(["status": .string("ready"), "records": .integer(edition.records.count)]))
      case .loading(let progress):
        Self.response(.serviceUnavailable, .object(["status": .string("loading"), "progress": .string(progress)]))
      case .failed:
        Self.response(.serviceUnavailable, .object(["status": .string("failed")]))
      }
    }
    router.get("/metrics") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text)))
    }
  }

  private static func response(_ status: HTTPResponse.Status, _ json: JSONValue) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: json.text)))
  }
}
