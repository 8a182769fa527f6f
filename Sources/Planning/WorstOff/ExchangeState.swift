import SupplyDemand

/// A plan that is being improved: who serves whom, and what each receiver has.
struct ExchangeState {
  let problem: AssignmentProblem
  private let bySupplier: [[Int]]
  private let byReceiver: [[Int]]
  private let placeOfPair: [Int64: Int]
  private(set) var isChosen: [Bool]
  private(set) var supplierLoads: [Int]
  private(set) var receiverLoads: [Int]
  /// What each receiver has: the sum of its chosen pairs' scores, added in the order of the pairs.
  private(set) var sums: [Double]
  private var tally: RuleTally

  init(_ problem: AssignmentProblem, chosen: [Int]) {
    self.problem = problem
    var byReceiver = Array(repeating: [Int](), count: problem.receivers.count)
    var bySupplier = Array(repeating: [Int](), count: problem.suppliers.count)
    var placeOfPair: [Int64: Int] = [:]
    placeOfPair.reserveCapacity(problem.pairs.count)
    for (place, pair) in problem.pairs.enumerated() {
      byReceiver[pair.receiver].append(place)
      bySupplier[pair.supplier].append(place)
      placeOfPair[Self.key(pair.supplier, pair.receiver)] = place
    }
    self.byReceiver = byReceiver
    self.bySupplier = bySupplier
    self.placeOfPair = placeOfPair
    isChosen = Array(repeating: false, count: problem.pairs.count)
    supplierLoads = Array(repeating: 0, count: problem.suppliers.count)
    receiverLoads = Array(repeating: 0, count: problem.receivers.count)
    sums = Array(repeating: 0, count: problem.receivers.count)
    tally = RuleTally(problem)
    for place in chosen { set(place, true) }
    for receiver in problem.receivers.indices { sums[receiver] = sum(of: receiver) }
  }

  /// The chosen pairs, ascending.
  var chosen: [Int] { isChosen.indices.filter { isChosen[$0] } }

  /// The receivers that may have anybody at all.
  var eligible: [Int] { problem.receivers.indices.filter { problem.receivers[$0].upperBound > 0 } }

  /// The least sum of a receiver that may have anybody; 0 when none may.
  var worst: Double { eligible.map { sums[$0] }.min() ?? 0 }

  /// The pairs of a receiver, by supplier.
  func pairs(of receiver: Int) -> [Int] { byReceiver[receiver] }

  /// The pairs of a supplier, by receiver.
  func pairsOfSupplier(_ supplier: Int) -> [Int] { bySupplier[supplier] }

  /// The chosen pairs of a receiver, by supplier.
  func chosenPairs(of receiver: Int) -> [Int] { byReceiver[receiver].filter { isChosen[$0] } }

  /// The place of a pair; nil for one that is forbidden.
  func place(_ supplier: Int, _ receiver: Int) -> Int? { placeOfPair[Self.key(supplier, receiver)] }

  func hasRoom(_ supplier: Int) -> Bool { supplierLoads[supplier] < problem.suppliers[supplier].upperBound }

  func canLeave(_ supplier: Int) -> Bool { supplierLoads[supplier] > problem.suppliers[supplier].lowerBound }

  /// Takes pairs out and puts others in.
  mutating func change(removing removed: [Int], adding added: [Int]) {
    for place in removed { set(place, false) }
    for place in added { set(place, true) }
    for receiver in Set((removed + added).map { problem.pairs[$0].receiver }) { sums[receiver] = sum(of: receiver) }
  }

  /// Whether the plan keeps the rules beyond loads when pairs are taken out and others put in.
  func keepsRules(removing removed: [Int], adding added: [Int]) -> Bool {
    guard !problem.rules.isEmpty else { return true }
    var (tally, loads) = (tally, [Int: Int]())
    for (places, isIn) in [(removed, false), (added, true)] {
      for place in places {
        let supplier = problem.pairs[place].supplier
        let load = loads[supplier, default: supplierLoads[supplier]] + (isIn ? 1 : -1)
        loads[supplier] = load
        tally.count(place, of: supplier, isIn: isIn, load: load)
      }
    }
    return tally.isKept
  }

  private mutating func set(_ place: Int, _ isIn: Bool) {
    let supplier = problem.pairs[place].supplier
    isChosen[place] = isIn
    supplierLoads[supplier] += isIn ? 1 : -1
    tally.count(place, of: supplier, isIn: isIn, load: supplierLoads[supplier])
    receiverLoads[problem.pairs[place].receiver] += isIn ? 1 : -1
  }

  private func sum(of receiver: Int) -> Double {
    byReceiver[receiver].reduce(0) { isChosen[$1] ? $0 + problem.pairs[$1].score : $0 }
  }

  private static func key(_ supplier: Int, _ receiver: Int) -> Int64 { Int64(supplier) << 32 | Int64(receiver) }
}
