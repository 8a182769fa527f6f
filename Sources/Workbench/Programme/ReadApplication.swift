public import Reporting
public import SupplyDemand

/// A file that was read as an application.
public struct ReadApplication: Sendable {
  /// The file's name.
  public let file: String
  /// The application; nil when the file is none.
  public let application: Application?
  /// Why it is none, for a file that can't be read at all; nil for one that is another document.
  public let problem: Words?
}
