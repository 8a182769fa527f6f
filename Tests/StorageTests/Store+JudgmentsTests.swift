import Foundation
import SupplyDemand
import TestSupport
import Testing

@testable import Storage

struct StoreJudgmentsTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let start = SampleAccounts.start
  private let admin = Account.ID("a")
  private let staff = Account.ID("s")

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    try SampleAccounts.add(to: store)
  }

  private func judgment(
    _ need: String = "38-main-3", _ kind: RecordKind = .achievements, isRelevant: Bool = true, note: String = "",
    by account: Account.ID = Account.ID("s"), at time: Int = SampleAccounts.start
  ) -> RelevanceJudgment {
    RelevanceJudgment(
      need: IndustryNeed.ID(need), label: "光电子", supply: RecordReference(kind, "A-1"), isRelevant: isRelevant,
      note: note, judgedBy: account, judgedAt: time)
  }

  @Test func `judgments are read back equal, by need, supply and person`() throws {
    let judgments = [
      judgment("38-main-3", .achievements, isRelevant: false, note: "领域不同", by: admin), judgment(by: staff),
      judgment("38-main-3", .experts), judgment("5-key-1", .teams),
    ]
    for judgment in judgments.reversed() { try store.addJudgment(judgment) }
    #expect(try store.judgments() == judgments)
    #expect(try store.judgments(of: IndustryNeed.ID("5-key-1")) == [judgments[3]])
    #expect(try store.judgments(by: admin) == [judgments[0]])
  }

  @Test func `a later judgment of the same person replaces the earlier, and the trail has both`() throws {
    try store.addJudgment(judgment())
    try store.addJudgment(judgment(isRelevant: false, note: "重新看过", at: start + 9))
    #expect(try store.judgments() == [judgment(isRelevant: false, note: "重新看过", at: start + 9)])
    let entries = try store.auditEntries(subject: .need(IndustryNeed.ID("38-main-3")), limit: 9)
    #expect(
      entries.map(\.detail) == [
        "supply=achievements/A-1 relevant=false", "supply=achievements/A-1 relevant=true",
      ])
  }

  @Test(arguments: [RecordKind.demands, .cities, .problems]) func `what serves no need isn't judged`(kind: RecordKind)
    throws
  {
    #expect(throws: StorageError.self) { try store.addJudgment(judgment("1", kind)) }
    #expect(try store.judgments().isEmpty)
  }

  @Test(arguments: SampleAccounts.awkwardTexts) func `texts are stored as they are`(text: String) throws {
    let judgment = RelevanceJudgment(
      need: IndustryNeed.ID(text), label: text, supply: RecordReference(.teams, text), isRelevant: true, note: text,
      judgedBy: staff, judgedAt: start)
    try store.addJudgment(judgment)
    #expect(try store.judgments(of: IndustryNeed.ID(text)) == [judgment])
  }
}
