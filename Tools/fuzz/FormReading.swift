import Ingestion
import OfficeDocuments
import Programme
import SupplyDemand

/// Reads bytes as application forms, and checks what was read by the notice.
struct FormReading: FuzzedReader {
  private let reader: ApplicationReader
  private let checker: NoticeChecker

  init(notice: Notice) {
    reader = ApplicationReader(notice: notice)
    let surroundings = Surroundings(
      city: { _ in .unknown(nearest: []) }, isIndustry: { _ in false },
      direction: { _ in Surroundings.Direction(isIndustry: false, cities: []) },
      provinces: [("江苏", ["江苏省", "江苏"])], regions: ["长三角"], societies: ["中国机械工程学会"], sanctions: [],
      registeredTeams: [])
    checker = NoticeChecker(notice: notice, surroundings: surroundings)
  }

  func damaged(_ input: [UInt8], by mutator: inout Mutator) -> [UInt8] {
    if input.first == UInt8(ascii: "{") {
      return mutator.damagedText(input, like: Mutator.formPieces, separators: Array(",:\"".utf8))
    }
    return mutator.index(below: 4) == 0
      ? mutator.damagedDocument(input, like: Mutator.formPieces)
      : mutator.rearrangedForm(input, like: Mutator.formPieces)
  }

  func outcomes(_ bytes: [UInt8]) async -> [FuzzOutcome] {
    do {
      let start = ContinuousClock.now
      guard let application = try await reader.application(bytes, file: "a") else {
        return [FuzzOutcome("no form", "read", in: .now - start)]
      }
      let time = ContinuousClock.now - start
      var problems: [String] = []
      if try await reader.application(bytes, file: "a") != application { problems.append("differs") }
      let findings = checker.findings(in: application) + checker.findings(across: [application, application])
      let places =
        findings.map(\.location) + application.texts.values.map(\.location) + application.sections.values
        + application.attachments.map(\.title.location)
      problems += self.problems(of: Set(places), in: bytes)
      return [FuzzOutcome("form", read: problems, in: time)]
    } catch {
      return [FuzzOutcome("form", refused: error)]
    }
  }

  private func problems(of places: Set<ListLocation>, in bytes: [UInt8]) -> [String] {
    guard let document = try? WordDocument(reading: bytes) else {
      return PlaceCheck(bytes).problems(of: places.filter { !$0.file.isEmpty }).sorted()
    }
    let rows = Dictionary(document.tables.map { ($0.number, $0.rows.count) }, uniquingKeysWith: max)
    let paragraphs = Set(document.paragraphs.map(\.number))
    return places.compactMap { place in
      guard let line = place.line else { return nil }
      switch place.part {
      case .table(let number):
        return (1...max(1, rows[number] ?? 0)).contains(line) ? nil : "a row that isn't there"
      case .paragraphs: return paragraphs.contains(line) ? nil : "a paragraph that isn't there"
      case .sheet, nil: return "a place that no form has"
      }
    }
  }
}
