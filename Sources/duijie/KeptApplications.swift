import Foundation
import Storage
import SupplyDemand
import Workbench

/// The applications that a store keeps.
enum KeptApplications {
  /// Now, in seconds since 1970-01-01 00:00 UTC.
  static var now: Int { Int(Date().timeIntervalSince1970) }

  /// The office of a store, which is made when it isn't there.
  static func office(_ options: StoreOptions) async throws -> (store: Store, office: ApplicationOffice) {
    let store = try options.open()
    return (store, try await ApplicationOffice.open(store))
  }

  /// The application of a number.
  ///
  /// - Throws: `CommandFailure.unknownApplication` when there is none.
  static func application(_ number: Int, in store: Store) throws -> KeptApplication {
    guard let application = try store.application(number) else { throw CommandFailure.unknownApplication(number) }
    return application
  }
}
