internal import ChineseText
internal import Ingestion
public import SupplyDemand

extension ApplicationDesk {
  /// A desk that knows the notice's own list of cities, and no store.
  ///
  /// - Parameters:
  ///   - wordMargin: By which share texts may be too long with a warning; nil for the notice's own.
  ///   - sanctions: A table of sanctions; nil when there is none.
  /// - Returns: The desk.
  /// - Throws: `WorkbenchError` when data is missing or a file can't be read, `IngestionError` when one is damaged.
  public static func open(wordMargin: Double? = nil, sanctions: ListFile? = nil) async throws -> ApplicationDesk {
    let data = try DataFolder.find()
    let knowledge = try await Knowledge.load(data)
    let workspace = Workspace(records: Records(cities: try knowledge.noticeCities(data)), knowledge: knowledge)
    let answers = Answers(workspace: workspace, matcher: await workspace.matcher())
    return ApplicationDesk(
      surroundings: KnownSurroundings(answers), knowledge: knowledge, wordMargin: wordMargin,
      sanctions: try sanctions.map(Self.sanctions))
  }

  /// The sanctions in a table.
  ///
  /// - Throws: `WorkbenchError` when the file can't be read, `IngestionError` when a row can't be taken.
  public static func sanctions(_ file: ListFile) throws -> [Sanction] {
    try SanctionReader().sanctions(try file.text(), file: file.name)
  }
}

extension Knowledge {
  /// The pilot cities of the notice's own list.
  ///
  /// - Throws: `WorkbenchError` when the list isn't there, or is none.
  func noticeCities(_ data: DataFolder) throws -> [PilotCity] {
    guard let list = try cityListReader().read(try data.text(notice.cityList), file: notice.cityList) else {
      throw WorkbenchError.noCityList(notice.cityList)
    }
    return list.cities
  }
}
