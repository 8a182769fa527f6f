import Planning
import SupplyDemand
import TestSupport
import Testing

@Suite struct CoveragePlannerTests {
  /// A problem of up to 7 candidates of two sorts, some of them in groups, some with few items at most.
  private func problem(seed: UInt64) -> CoverageProblem {
    var random = SeededRandom(seed: seed)
    let items = Int.random(in: 1...5, using: &random)
    let candidates = (0..<Int.random(in: 0...7, using: &random)).map { _ in
      CoverageProblem.Candidate(
        sort: Int.random(in: 0...1, using: &random),
        group: Bool.random(using: &random) ? Int.random(in: 0...2, using: &random) : nil,
        covers: (0..<items).filter { _ in Bool.random(using: &random) }.map {
          CoverageProblem.Cover(item: $0, value: Double.random(in: 0...1, using: &random))
        }, most: Bool.random(using: &random) ? .max : Int.random(in: 1...3, using: &random))
    }
    return CoverageProblem(
      weights: (0..<items).map { _ in Double.random(in: 0...2, using: &random) },
      served: (0..<items).map { _ in Bool.random(using: &random) ? 0 : Double.random(in: 0...1, using: &random) },
      limits: [Int.random(in: 0...2, using: &random), Int.random(in: 0...3, using: &random)], candidates: candidates)
  }

  /// What a choice adds at most: each item goes to any of the chosen that has room, or to none.
  private func value(_ chosen: [Int], _ problem: CoverageProblem) -> Double {
    var room = Dictionary(chosen.map { ($0, problem.candidates[$0].most) }) { first, _ in first }
    func best(from item: Int) -> Double {
      guard item < problem.weights.count else { return 0 }
      var most = best(from: item + 1)
      for candidate in chosen where room[candidate, default: 0] > 0 {
        guard let cover = problem.candidates[candidate].covers.first(where: { $0.item == item }) else { continue }
        let gain = problem.weights[item] * (cover.value - problem.served[item])
        guard gain > 0 else { continue }
        room[candidate, default: 0] -= 1
        most = max(most, gain + best(from: item + 1))
        room[candidate, default: 0] += 1
      }
      return most
    }
    return best(from: 0)
  }

  /// What the members of a choice add, as they say it.
  private func stated(_ choice: CoverageChoice, _ problem: CoverageProblem) -> Double {
    var served = problem.served
    for member in choice.members {
      let values = Dictionary(problem.candidates[member.candidate].covers.map { ($0.item, $0.value) }) { first, _ in
        first
      }
      for item in member.items { served[item] = max(served[item], values[item] ?? 0) }
    }
    return problem.weights.indices.reduce(0) { $0 + problem.weights[$1] * (served[$1] - problem.served[$1]) }
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
      #expect(isAllowed(choice.members.map(\.candidate), problem), "seed \(seed)")
      #expect(choice.members.allSatisfy { $0.items.count <= problem.candidates[$0.candidate].most }, "seed \(seed)")
      #expect(abs(stated(choice, problem) - choice.value) < 1e-9, "seed \(seed)")
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
    #expect(isAllowed(choice.members.map(\.candidate), problem) && choice.members.count == 12)
    #expect(abs(stated(choice, problem) - choice.value) < 1e-9)
    #expect(choice.bound >= choice.value && choice.value >= 0.632 * choice.bound)
    #expect(choice.members.map(\.gain) == choice.members.map(\.gain).sorted(by: >))
  }
}
