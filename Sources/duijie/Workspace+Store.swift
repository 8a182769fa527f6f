import Storage
import Workbench

extension Workspace {
  /// Reads a store's records and what the program knows, at the same time.
  static func open(_ options: StoreOptions) async throws -> Workspace {
    let data = try DataFolder.find()
    async let knowledge = Knowledge.load(data)
    let records = try options.records()
    let units = try options.existing()?.units() ?? []
    return Workspace(
      records: records, knowledge: try await knowledge, units: units, snapshots: options.snapshots())
  }
}
