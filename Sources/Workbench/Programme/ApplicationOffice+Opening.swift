public import Storage
internal import SupplyDemand

extension ApplicationOffice {
  /// The office of a store; without pilot cities in it, those of the notice's own list are known.
  ///
  /// - Throws: `StorageError` when the store can't be read, `WorkbenchError` or `IngestionError` when data is missing or
  ///   damaged.
  public static func open(_ store: Store) async throws -> ApplicationOffice {
    let data = try DataFolder.find()
    let knowledge = try await Knowledge.load(data)
    var records = try store.records()
    if records.cities.isEmpty { records.cities = try knowledge.noticeCities(data) }
    let workspace = Workspace(records: records, knowledge: knowledge)
    return try ApplicationOffice(
      store: store,
      known: ApplicationAnswers(Answers(workspace: workspace, matcher: await workspace.matcher())), knowledge: knowledge
    )
  }
}
