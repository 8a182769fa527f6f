import Ingestion
import SupplyDemand

/// Reads bytes as the list of pilot cities.
struct CityReading: FuzzedReader {
  let reader: PilotCityListReader

  func damaged(_ input: [UInt8], by mutator: inout Mutator) -> [UInt8] {
    // A list needs its header; without one nearly nothing of a text is read.
    let head = mutator.index(below: 2)
    let part = mutator.index(below: 4) == 0 ? input : Self.list(in: input, by: &mutator, head: head)
    return mutator.damagedText(part, like: Mutator.cityPieces, separators: Array(",\t\"".utf8))
  }

  func outcomes(_ bytes: [UInt8]) async -> [FuzzOutcome] {
    let places = PlaceCheck(bytes)
    let text = places.text
    let start = ContinuousClock.now
    let read = reader.read(text, file: "a.txt")
    let time = ContinuousClock.now - start
    var outcomes = [FuzzOutcome("no list", "read", in: time)]
    if let read {
      var problems = problems(of: read, in: places)
      if reader.read(text, file: "a.txt") != read { problems.append("differs") }
      outcomes = [FuzzOutcome("list", read: problems, in: time)]
    }
    guard let document = try? await ListDocumentReader().document(bytes, file: "a.txt"),
      let list = reader.read(document)
    else { return outcomes + [FuzzOutcome("no document", "read")] }
    var problems = places.problems(of: list.findings.map(\.location)) + doubles(in: list)
    if reader.read(document) != list { problems.append("differs") }
    return outcomes + [FuzzOutcome("document", read: problems)]
  }

  /// What doesn't hold of a list that should.
  private func problems(of list: PilotCityList, in places: PlaceCheck) -> [String] {
    let scalars = Array(places.text.unicodeScalars)
    var problems = doubles(in: list) + places.problems(of: list.findings.map(\.location))
    for city in list.cities {
      let printed =
        [(city.range, city.name)] + city.needs.map { ($0.range, $0.text) }
        + city.enterprises.map { ($0.range, $0.text) }
      for (range, text) in printed {
        guard range.start >= 0, range.start < range.end, range.end <= scalars.count else {
          problems.append("a range outside of the text")
          continue
        }
        let there = String(String.UnicodeScalarView(scalars[range.start..<range.end]))
        if there != text { problems.append("a range with another text") }
      }
    }
    return problems
  }

  private func doubles(in list: PilotCityList) -> [String] {
    var problems: [String] = []
    let needs = list.cities.flatMap(\.needs)
    if Set(list.cities.map(\.number)).count != list.cities.count { problems.append("a city twice") }
    if Set(needs.map(\.id)).count != needs.count { problems.append("a need twice") }
    if needs.contains(where: { $0.industries.isEmpty || $0.industries.contains("") }) {
      problems.append("a need without an industry")
    }
    if list.cities.contains(where: { $0.enterprises.contains { $0.name.isEmpty } }) {
      problems.append("an enterprise without a name")
    }
    return problems
  }

  /// The header of the list in a text, and some lines after it.
  private static func list(in input: [UInt8], by mutator: inout Mutator, head: Int) -> [UInt8] {
    let mark = Array("\t序号".utf8)
    guard let start = input.indices.first(where: { input[$0...].starts(with: mark) }) else {
      return mutator.part(of: input)
    }
    return mutator.part(of: Array(input[start...]), head: head * 6 + 5, atMost: 200)
  }
}
