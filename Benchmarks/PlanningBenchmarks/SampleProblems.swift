import BenchmarkSupport
import SupplyDemand

/// Invented problems of the sizes that planning has to answer, always the same.
enum SampleProblems {
  /// Everybody may serve everybody; scores are likenesses of interests in a few of 25 topics, as between reviewers and papers.
  static func topics(
    suppliers: Int, receivers: Int, load: ClosedRange<Int>, cover: ClosedRange<Int>
  ) throws(PlanningError) -> AssignmentProblem {
    var random = LinearCongruentialGenerator(seed: 65)
    func interests() -> [Double] {
      var interests = Array(repeating: 0.0, count: 25)
      for _ in 0..<3 { interests[random.next(25)] += unit(&random) }
      let length = interests.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return interests.map { $0 / length }
    }
    let (theirs, others) = ((0..<suppliers).map { _ in interests() }, (0..<receivers).map { _ in interests() })
    var pairs: [AssignmentProblem.Pair] = []
    for supplier in 0..<suppliers {
      for receiver in 0..<receivers {
        let likeness = zip(theirs[supplier], others[receiver]).reduce(0) { $0 + $1.0 * $1.1 }
        pairs.append(
          AssignmentProblem.Pair(
            supplier: supplier, receiver: receiver, score: 0.8 * likeness + 0.1 * unit(&random)))
      }
    }
    return try AssignmentProblem(
      suppliers: Array(repeating: load, count: suppliers), receivers: Array(repeating: cover, count: receivers),
      pairs: pairs)
  }

  /// The programme with all its rules: 80 industry, 32 regional and 30 professional teams for 65 cities of 32 provinces;
  /// regional teams at home; each city one industry team or more and one professional team at most; units with two teams at
  /// most; forty pairs of teams of which one alone may serve; a budget in 万元.
  static func programme(budget: Int) throws(PlanningError) -> AssignmentProblem {
    let base = try topics(suppliers: 142, receivers: 65, load: 0...4, cover: 2...4)
    var random = LinearCongruentialGenerator(seed: 26)
    let provinces = (0..<65).map { _ in random.next(32) }
    let (industry, regional, professional) = (Array(0..<80), 80..<112, Array(112..<142))
    let pairs = base.pairs.filter {
      !regional.contains($0.supplier) || provinces[$0.receiver] == $0.supplier - regional.lowerBound
    }
    var rules: [PlanRule] = []
    for city in 0..<65 {
      rules.append(PlanRule(.pairs(suppliers: industry, receivers: [city]), 1...80))
      rules.append(PlanRule(.pairs(suppliers: professional, receivers: [city]), 0...1))
    }
    let units = industry.map { _ in random.next(30) }
    for unit in 0..<30 {
      let teams = industry.filter { units[$0] == unit }
      if teams.count > 2 { rules.append(PlanRule(.serving(suppliers: teams, costs: teams.map { _ in 1 }), 0...2)) }
    }
    for _ in 0..<40 {
      let (first, second) = (random.next(80), random.next(80))
      if first != second { rules.append(PlanRule(.serving(suppliers: [first, second], costs: [1, 1]), 0...1)) }
    }
    let costs = (0..<142).map { $0 < 80 ? 55 : $0 < 112 ? 35 : 30 }
    rules.append(PlanRule(.serving(suppliers: Array(0..<142), costs: costs), 0...budget))
    let regions = Dictionary(grouping: 0..<65) { provinces[$0] }.sorted { $0.key < $1.key }.map(\.value)
    return try AssignmentProblem(
      suppliers: base.suppliers, receivers: base.receivers, pairs: pairs, rules: rules, regions: regions)
  }

  /// Each of `receivers` may be served by `width` of `suppliers`, at random; three serve it, each supplier at most two.
  static func sparse(suppliers: Int, receivers: Int, width: Int) throws(PlanningError) -> AssignmentProblem {
    var random = LinearCongruentialGenerator(seed: 65)
    var pairs: [AssignmentProblem.Pair] = []
    for receiver in 0..<receivers {
      var chosen: Set<Int> = []
      while chosen.count < width { chosen.insert(random.next(suppliers)) }
      for supplier in chosen.sorted() {
        pairs.append(AssignmentProblem.Pair(supplier: supplier, receiver: receiver, score: unit(&random)))
      }
    }
    return try AssignmentProblem(
      suppliers: Array(repeating: 0...2, count: suppliers), receivers: Array(repeating: 3...3, count: receivers),
      pairs: pairs)
  }

  private static func unit(_ random: inout LinearCongruentialGenerator) -> Double {
    Double(1 + random.next(1_000_000)) / 1_000_000
  }
}
