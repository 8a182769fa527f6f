import Ingestion
import SupplyDemand

/// Reads bytes as each of the smaller tables and files.
struct TableReading: FuzzedReader {
  func damaged(_ input: [UInt8], by mutator: inout Mutator) -> [UInt8] {
    let part = mutator.index(below: 4) == 0 ? input : mutator.part(of: input)
    return mutator.damagedText(part, like: Mutator.listPieces, separators: Array(",\t:\"".utf8))
  }

  func outcomes(_ bytes: [UInt8]) async -> [FuzzOutcome] {
    let text = String(decoding: bytes, as: UTF8.self)
    let collections = TestCollectionReader()
    let halves = Self.halves(of: text)
    return [
      outcome("sanctions") { try SanctionReader().sanctions(text, file: "a") },
      outcome("units") { try UnitReader().units(text, file: "a") },
      outcome("societies") { SocietyReader().names(text) },
      outcome("notice") { try NoticeReader().notice(text, file: "a").number },
      outcome("scenario") { try PlanScenarioReader().scenario(text, file: "a") },
      outcome("pairs") { try PlanScenarioReader().pairs(text, file: "a") },
      outcome("matrix") {
        let problem = try AssignmentMatrixReader().problem(
          scores: halves.first, loads: halves.second, names: ("a", "b"))
        return problem.pairs.map(\.score)
      },
      outcome("documents") { try collections.documents(text, file: "a") },
      outcome("queries") { try collections.queries(text, file: "a").map { [$0.id, $0.text] } },
      outcome("judgments") { try collections.judgments(text, file: "a") },
    ]
  }

  private func outcome(_ reader: String, _ read: () throws -> some Equatable) -> FuzzOutcome {
    do {
      let start = ContinuousClock.now
      let first = try read()
      let time = ContinuousClock.now - start
      return FuzzOutcome(reader, read: first == (try read()) ? [] : ["differs"], in: time)
    } catch let error as IngestionError {
      if case .invalidLine(_, let line, _) = error, line < 1 { return FuzzOutcome(reader, read: ["a line before all"]) }
      return FuzzOutcome(reader, refused: error)
    } catch {
      return FuzzOutcome(reader, refused: error)
    }
  }

  /// What stands before the first empty line, and what after it.
  private static func halves(of text: String) -> (first: String, second: String) {
    guard let gap = text.firstRange(of: "\n\n") else { return (text, text) }
    return (String(text[..<gap.lowerBound]), String(text[gap.upperBound...]))
  }
}
