import HTTPTypes
import Hummingbird

extension Router where Context == ServiceContext {
  /// Says which methods a path has to who asks it by another; to be called when all routes are there.
  func refuseOtherMethods() {
    let known = Dictionary(grouping: routes, by: { "\($0.path)" }).mapValues { $0.map(\.method) }
    for (path, methods) in known.sorted(by: { $0.key < $1.key }) {
      let allowed = Set(methods + (methods.contains(.get) ? [.head] : []))
      for method in Self.methods where !allowed.contains(method) {
        on(RouterPath(path), method: method) { _, _ -> Response in
          throw Problem.methodNotAllowed(allowed.map(\.rawValue).sorted())
        }
      }
    }
  }

  private static var methods: [HTTPRequest.Method] {
    [.get, .head, .post, .put, .patch, .delete, .options, .trace] + [HTTPRequest.Method("QUERY")].compactMap(\.self)
  }
}
