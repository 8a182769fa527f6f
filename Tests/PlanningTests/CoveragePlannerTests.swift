import Planning
import SupplyDemand
import TestSupport
import Testing

@Suite struct CoveragePlannerTests {
  /// A problem of up to 9 candidates of two sorts, some of them in groups.
  private func problem(seed: UInt64) -> CoverageProblem {
    var random = SeededRandom(seed: seed)
    let items = Int.random(in: 1...6, using: &random)
    let candidates = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      CoverageProblem.Candidate(
        sort: Int.random(in: 0...1, using: &random),
        group: Bool.random(using: &random) ? Int.random(in: 0...2, using: &random) : nil,
        covers: (0..<items).filter { _ in Bool.random(using: &random) }.map {
          CoverageProblem.Cover(item: $0, value: Double.random(in: 0...1, using: &random))
        })
    }
    return CoverageProblem(
      weights: (0..<items).map { _ in Double.random(in: 0...2, using: &random) },
      served: (0..<items).map { _ in Bool.random(using: &random) ? 0 : Double.random(in: 0...1, using: &random) },
      limits: [Int.random(in: 0...2, using: &random), Int.random(in: 0...3, using: &random)], candidates: candidates)
  }

  private func value(_ chosen: [Int], _ problem: CoverageProblem) -> Double {
    var best = problem.served
    for cover in chosen.flatMap({ problem.candidates[$0].covers }) {
      best[cover.item] = max(best[cover.item], cover.value)
    }
    return problem.weights.indices.reduce(0) { $0 + problem.weights[$1] * (best[$1] - problem.served[$1]) }
  }

  private func isAllowed(_ chosen: [Int], _ problem: CoverageProblem) -> Bool {
    let groups = chosen.compactMap { problem.candidates[$0].group }
    return Set(groups).count == groups.count
      && problem.limits.indices.allSatisfy { sort in
        chosen.count { problem.candidates[$0].sort == sort } <= problem.limits[sort]
      }
  }

  @Test(arguments: 0..<4) func `choices are those of trying every choice`(part: UInt64) {
    for seed in (part * 100)..<(part * 100 + 100) {
      let problem = problem(seed: seed)
      let all = (0..<(1 << problem.candidates.count)).map { bits in
        problem.candidates.indices.filter { bits >> $0 & 1 == 1 }
      }
      let best = all.filter { isAllowed($0, problem) }.map { value($0, problem) }.max() ?? 0
      let choice = CoveragePlanner(problem).choice
      #expect(isAllowed(choice.candidates, problem), "seed \(seed)")
      #expect(abs(value(choice.candidates, problem) - choice.value) < 1e-9, "seed \(seed)")
      #expect(abs(choice.value - best) < 1e-6 && choice.gap == 0, "seed \(seed): \(choice.value) of \(best)")
    }
  }

  @Test func `a large problem keeps the guarantee of the greedy choice and its bound`() {
    var random = SeededRandom(seed: 5)
    let candidates = (0..<600).map { _ in
      CoverageProblem.Candidate(
        covers: Array(0..<400).shuffled(using: &random).prefix(40).sorted().map {
          CoverageProblem.Cover(item: $0, value: Double.random(in: 0...1, using: &random))
        })
    }
    let problem = CoverageProblem(
      weights: Array(repeating: 1, count: 400), served: Array(repeating: 0, count: 400), limits: [12],
      candidates: candidates)
    let choice = CoveragePlanner(problem).choice
    #expect(isAllowed(choice.candidates, problem) && choice.candidates.count == 12)
    #expect(abs(value(choice.candidates, problem) - choice.value) < 1e-9)
    #expect(choice.bound >= choice.value && choice.value >= 0.632 * choice.bound)
    // Each is the one that adds most to those before it.
    for (place, candidate) in choice.candidates.enumerated() {
      let before = Array(choice.candidates[..<place])
      let most = candidates.indices.map { value(before + [$0], problem) }.max() ?? 0
      #expect(abs(value(before + [candidate], problem) - most) < 1e-9)
    }
  }
}
