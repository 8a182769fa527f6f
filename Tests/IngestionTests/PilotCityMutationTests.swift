import Ingestion
import SupplyDemand
import TestSupport
import Testing

/// Whatever happens to a text, reading it ends, and every range gives the printed text back.
@Suite struct `Mutated pilot city lists` {
  private static let inserts = Array("、，；,;（）()“”\"「」\n\r\t 　等和与及[]\u{FEFF}\u{0301}1２a产业".unicodeScalars)

  private static func mutate(_ scalars: [Unicode.Scalar], random: inout SeededRandom) -> [Unicode.Scalar] {
    var mutated = scalars
    for _ in 0..<Int.random(in: 1...40, using: &random) where mutated.count > 1 {
      let place = Int.random(in: 0..<mutated.count, using: &random)
      let end = min(mutated.count, place + Int.random(in: 1...20, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: mutated.removeSubrange(place..<end)
      case 1: mutated.insert(inserts[Int.random(in: 0..<inserts.count, using: &random)], at: place)
      case 2: mutated.insert(contentsOf: mutated[place..<end], at: place)
      case 3: mutated[place] = inserts[Int.random(in: 0..<inserts.count, using: &random)]
      default: mutated[place..<end].reverse()
      }
    }
    return mutated
  }

  private static func list(of text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    guard let start = text.firstRange(of: "\t序号")?.lowerBound else { return scalars }
    let offset = text.unicodeScalars.distance(from: text.startIndex, to: start)
    return Array(scalars[offset..<min(scalars.count, offset + 4000)])
  }

  @Test(arguments: 1...4)
  func `ranges always slice`(seed: Int) throws {
    let reader = try PilotCityFixture.reader()
    let original = Self.list(of: try PilotCityFixture.notice())
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<25 {
      let scalars = Self.mutate(original, random: &random)
      let text = String(String.UnicodeScalarView(scalars))
      guard let read = reader.read(text, file: "x") else { continue }
      for city in read.cities {
        let ranges =
          [(city.range, city.name)] + city.needs.map { ($0.range, $0.text) }
          + city.enterprises.map { ($0.range, $0.text) }
        for (range, printed) in ranges {
          let there = String(String.UnicodeScalarView(scalars[range.start..<range.end]))
          #expect(there == printed && !range.isEmpty)
        }
        #expect(city.needs.allSatisfy { !$0.industries.isEmpty && !$0.industries.contains("") })
        #expect(city.enterprises.allSatisfy { !$0.name.isEmpty })
      }
      #expect(Set(read.cities.map(\.number)).count == read.cities.count)
    }
  }

  @Test func `any text ends`() throws {
    let reader = try PilotCityFixture.reader()
    let header = "序号\n试点城市（园区）\n重点产业\n主要产业\n代表企业\n1\n江苏无锡\n"
    for cell in ["（（（（", "））））", "、、、、", "\"\"\"", "等", "和", "和和", "产业", "业", "（）", "（含）", "“”", "\u{0301}"] {
      let text = header + "\(cell)\n\(cell)\n\(cell)\n"
      let read = try #require(reader.read(text, file: "x"))
      for need in read.cities.flatMap(\.needs) { #expect(need.range.slice(of: text) == need.text) }
    }
  }
}
