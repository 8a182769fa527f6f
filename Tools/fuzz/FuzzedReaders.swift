import Foundation
import Ingestion

/// The readers, with the program's data.
struct FuzzedReaders {
  /// What can be tried.
  enum Name: String, CaseIterable {
    /// Documents of Word and Excel.
    case documents
    /// Lists of records as CSV and TSV.
    case csv
    /// Lists of records as JSON Lines.
    case jsonl
    /// The list of pilot cities.
    case cities
    /// Application forms.
    case forms
    /// Matrices, scenarios, sanctions, units, test collections and other small tables.
    case tables
  }

  private let data: URL

  /// Readers that know what stands in a data folder.
  init(data: URL) {
    self.data = data
  }

  /// A reader.
  ///
  /// - Throws: When the program's data is missing or damaged.
  func reader(_ name: Name) throws -> any FuzzedReader {
    switch name {
    case .documents: DocumentReading()
    case .csv: ListReading(reader: try lists(), form: .delimited)
    case .jsonl: ListReading(reader: try lists(), form: .jsonLines)
    case .cities:
      CityReading(
        reader: PilotCityListReader(
          gazetteer: try Gazetteer { try bytes("Regions/\($0.rawValue)") },
          rules: try PilotCityRules { try bytes("PilotCities/\($0.rawValue)") }))
    case .forms: FormReading(notice: try NoticeReader().notice(try text("Programme/2023.json"), file: "2023.json"))
    case .tables: TableReading()
    }
  }

  private func lists() throws -> RecordListReader {
    RecordListReader(
      aliases: try RecordFieldAliases(
        headers: try text("RecordFields/headers.tsv"), values: try text("RecordFields/values.tsv"),
        titleWords: try text("RecordFields/title-words.tsv")))
  }

  private func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: data.appending(path: path))) }

  private func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
