import Foundation
import TestSupport
import Testing

@Suite struct PlanCommandTests {
  private let loads = """
    side,index,minimum,maximum
    row,0,0,1
    row,1,0,1
    row,2,0,1
    column,0,1,2
    column,1,1,1
    """

  private func run(_ scores: String, _ loads: String, _ more: String...) throws -> CommandLineRun {
    let folder = try TemporaryStore()
    return try folder.run(
      ["plan", "--scores", try folder.file("scores.csv", scores), "--loads", try folder.file("loads.csv", loads)] + more
    )
  }

  @Test func `a matrix is planned as the contract has it`() throws {
    let run = try run("0.9,0.8\n0.7,0.1\n0.2,0.3\n", loads, "--format", "json")
    #expect(run.exitCode == 0)
    let plan = try #require(try run.json() as? [String: Any])
    #expect(
      Set(plan.keys) == [
        "objective", "total", "worst", "assigned", "bound", "gap", "seconds", "certificate",
      ])
    #expect(plan["assigned"] as? [[Int]] == [[0, 0], [1, 0], [2, 1]])
    #expect(abs((plan["total"] as? Double ?? 0) - 1.9) < 1e-12)
    #expect(plan["gap"] as? Double == 0)
  }

  @Test func `an empty cell and a least score forbid pairs, and the bottleneck is told`() throws {
    let run = try run("0.9,\n0.7,\n0.2,0.3\n", loads, "--minimum", "0.5", "--format", "json")
    #expect(run.exitCode == 0)
    let plan = try #require(try run.json() as? [String: Any])
    #expect(plan["assigned"] as? [[Int]] == [] && plan["total"] is NSNull)
    let certificate = try #require(plan["certificate"] as? [String: Any])
    #expect(certificate["columns"] as? [Int] == [1] && certificate["deficit"] as? Int == 1)
    let words = try self.run("0.9,\n0.7,\n0.2,0.3\n", loads, "--minimum", "0.5").output
    #expect(words.contains("没有可行方案") && words.contains("允许第 0 行服务第 1 列"))
  }

  @Test(arguments: [
    ("0.9,0.8\n0.7\n0.2,0.3\n", nil, "scores.csv:2: expected 2 cells as in the first line, found 1"),
    ("0.9,0.8\n0.7,x\n0.2,0.3\n", nil, "scores.csv:2: expected a decimal number"),
    ("0.9,0.8\n0.7,0.1\n", nil, "loads.csv:4: expected row or column"),
    ("0.9,0.8\n0.7,0.1\n0.2,0.3\n", "side,index,minimum,maximum\nrow,0,0,1\n", "It has no load for"),
    ("0.9\n", "index,side\n", "loads.csv:1: expected the header side,index,minimum,maximum"),
  ])
  func `what can't be read is told with its line`(scores: String, loads: String?, message: String) throws {
    let run = try run(scores, loads ?? self.loads)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
