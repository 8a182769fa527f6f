import ArgumentParser
import Foundation
import Storage
import SupplyDemand
import Workbench

/// Where the records are kept.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: "The store's file (default: $DUIJIE_STORE, else duijie/duijie.sqlite in the XDG data folder).")
  var path: String?

  /// The store's records; none when there is no store yet.
  func records() throws -> Records {
    try existing()?.records() ?? Records()
  }

  /// The store, nil when there is none yet: asking a question doesn't make one.
  func existing() throws -> Store? {
    FileManager.default.fileExists(atPath: location) ? try Store(path: location) : nil
  }

  /// The store, made when it isn't there.
  func open() throws -> Store {
    let folder = URL(filePath: location).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try Store(path: location)
  }

  /// Where the index of the store's records is kept: beside the store, nowhere when there is no store.
  func snapshots() -> SnapshotFile? {
    FileManager.default.fileExists(atPath: location)
      ? SnapshotFile(path: location + ".index", warn: StandardError.write) : nil
  }

  private var location: String {
    path ?? ProcessInfo.processInfo.environment["DUIJIE_STORE"].flatMap { $0.isEmpty ? nil : $0 } ?? Self.defaultPath
  }

  private static var defaultPath: String {
    let environment = ProcessInfo.processInfo.environment
    let folder = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return (folder ?? NSHomeDirectory() + "/.local/share") + "/duijie/duijie.sqlite"
  }
}
