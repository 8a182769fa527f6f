import SupplyDemand
import Testing

/// Applications that nobody writes: they have to be checked in a moment, whatever is found.
struct HostileApplicationTests {
  @Test(arguments: [
    "字", "科技成果50项", "收取", "不收费，", "1、", "（", "江苏无锡、", "13800130001 ", "“", "\"", "等", "5.5.", "百", "—", "@", "成果：5项",
  ])
  func `texts of very many characters are checked`(piece: String) throws {
    let text = String(repeating: piece, count: 10_000 / piece.count)
    var application = SampleApplications.application(.industry)
    for field in [ApplicationField.title, .targetCities, .directions, .contents, .goals] {
      application = application.filling(field, text)
    }
    application = application.filling(.leader, .phone, text).replacingMember(0, name: text, contact: text)
      .replacingExpense(0, amount: text)
    #expect(try SampleApplications.findings(application).isEmpty == false)
    #expect(try SampleApplications.shared([application, application]).isEmpty == false)
  }

  @Test func `very many rows are checked`() throws {
    var application = SampleApplications.application(.industry)
    application.members = Array(repeating: application.members[1], count: 20_000)
    application.stages = Array(repeating: application.stages[0], count: 20_000)
    application.expenses = Array(repeating: application.expenses[0], count: 20_000)
    let rules = Set(try SampleApplications.findings(application).map(\.rule))
    #expect(rules == [.leaderNotListed, .stageSum, .expenseSum])
  }
}
