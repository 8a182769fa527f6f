import SupplyDemand
import Synchronization
import Testing

@testable import Matching

@Suite struct BatchTests {
  @Test(arguments: [1, 2, 7]) func `answers come in the order of the questions, as one by one`(width: Int) async throws
  {
    let matcher = await SampleMatcher.matcher(width: width)
    let questions = matcher.needQuestions + matcher.questions(of: .achievements)
    var numbers: [Int] = []
    var answers: [[Match]] = []
    try await matcher.forEachAnswer(to: questions, kind: .experts, limit: 3) { number, matches in
      numbers.append(number)
      answers.append(matches)
    }
    #expect(numbers == Array(questions.indices) && questions.count == 9)
    let expected = questions.map { question in
      switch question {
      case .need(let need): matcher.matches(for: need, kind: .experts, limit: 3)
      case .record(let record): matcher.matches(for: record, kind: .experts, limit: 3)
      }
    }
    #expect(answers == expected && !answers.allSatisfy(\.isEmpty))
  }

  @Test func `no more results wait than twice the width`() async throws {
    let started = Atomic(0)
    var given = 0
    try await forEachInOrder(100, width: 3) { number in
      started.add(1, ordering: .relaxed)
      return number
    } body: { number, result in
      #expect(number == given && result == number)
      given += 1
      #expect(started.load(ordering: .relaxed) - given < 6)
      await Task.yield()
    }
    #expect(given == 100)
  }

  @Test func `a cancelled batch stops`() async throws {
    let matcher = await SampleMatcher.matcher()
    let questions = Array(repeating: matcher.needQuestions, count: 1_000).flatMap(\.self)
    let given = Atomic(0)
    let batch = Task {
      try await matcher.forEachAnswer(to: questions, kind: .achievements, limit: 1) { _, _ in
        given.add(1, ordering: .relaxed)
        if given.load(ordering: .relaxed) == 5 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await batch.value }
    #expect(given.load(ordering: .relaxed) == 5)
  }

  @Test func `what the taker throws ends the batch`() async {
    struct Failure: Error {}
    let matcher = await SampleMatcher.matcher()
    await #expect(throws: Failure.self) {
      try await matcher.forEachAnswer(to: matcher.needQuestions, kind: .experts, limit: 1) { number, _ in
        if number == 2 { throw Failure() }
      }
    }
  }
}
