import Foundation
import TestSupport
import Testing

@Suite struct BatchCommandTests {
  private struct Answer: Decodable, Equatable {
    let query: String
    let results: [Result]

    struct Result: Decodable, Equatable {
      let id: String
    }
  }

  @Test func `every demand gets the answer that match gives it`() throws {
    let store = try TemporaryStore.withSamples()
    let run = try store.run("batch", "demands", "--for", "experts", "--top", "2", "--format", "json")
    #expect(run.exitCode == 0, "\(run.errors)")
    let answers = try JSONDecoder().decode([Answer].self, from: Data(run.output.utf8))
    #expect(answers.count == 125 && answers.map(\.query) == answers.map(\.query).sorted())
    for query in ["YB-D001", "YB-D037"] {
      let single = try store.run("match", query, "--for", "experts", "--top", "2", "--format", "json")
      let expected = try JSONDecoder().decode(Answer.self, from: Data(single.output.utf8))
      #expect(answers.first { $0.query == query } == expected)
    }
    let again = try store.run("batch", "demands", "--for", "experts", "--top", "2", "--format", "json")
    #expect(again.output == run.output && again.errors.isEmpty)
  }

  @Test func `needs become one CSV table that names city and need`() throws {
    let store = try TemporaryStore.withSamples()
    let run = try store.run("batch", "needs", "--for", "achievements", "--top", "1", "--format", "csv")
    #expect(run.exitCode == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("问题编号,问题,名次,") == true)
    #expect(lines.count > 400 && lines.contains { $0.contains("江苏无锡：") })
    #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix("问题编号") })
  }

  @Test func `nothing to ask about is an error`() throws {
    let store = try TemporaryStore()
    let run = try store.run("batch", "demands", "--for", "experts")
    #expect(run.exitCode == 1 && run.output.isEmpty)
  }
}
