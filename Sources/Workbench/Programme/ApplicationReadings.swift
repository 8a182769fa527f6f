internal import SupplyDemand
internal import Synchronization

/// What was read of the files of stored applications: each revision is read once.
public final class ApplicationReadings: Sendable {
  private let known = Mutex<[Int: (revision: Int, read: ReadApplication)]>([:])

  /// Nothing read yet.
  public init() {}

  /// What was read of an application's file; nil when it wasn't read, or has changed since.
  subscript(application: KeptApplication) -> ReadApplication? {
    get { known.withLock { $0[application.number] }.flatMap { $0.revision == application.revision ? $0.read : nil } }
    set { known.withLock { $0[application.number] = newValue.map { (application.revision, $0) } } }
  }
}
