import Hummingbird
import NIOCore

/// What is known of one request.
struct ServiceContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who asks; nobody who may anything until the accounts have been looked at.
  var visitor = Visitor(permissions: [])
  /// The address that the request comes from.
  var remoteAddress: String

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
