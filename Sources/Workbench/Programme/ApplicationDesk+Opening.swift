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
    let list = knowledge.notice.cityList
    guard let cities = try knowledge.cityListReader().read(try data.text(list), file: list)?.cities else {
      throw WorkbenchError.noCityList(list)
    }
    let workspace = Workspace(records: Records(cities: cities), knowledge: knowledge)
    let answers = Answers(workspace: workspace, matcher: await workspace.matcher())
    return ApplicationDesk(
      answers: answers, knowledge: knowledge, wordMargin: wordMargin, sanctions: try sanctions.map(Self.sanctions))
  }

  /// The sanctions in a table.
  ///
  /// - Throws: `WorkbenchError` when the file can't be read, `IngestionError` when a row can't be taken.
  public static func sanctions(_ file: ListFile) throws -> [Sanction] {
    try SanctionReader().sanctions(try file.text(), file: file.name)
  }
}
