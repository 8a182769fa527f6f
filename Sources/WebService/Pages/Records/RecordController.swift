import Hummingbird
import Matching
import Reporting
import SupplyDemand
import Workbench

/// The pages of experts and achievements.
struct RecordController: Sendable {
  let pages: PageService

  /// How many matches of a kind a record's page shows.
  private static let matchLimit = 8

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/experts") { request, context in
      try await pages.page(request, context, .records) { call in ("专家", RecordsPage.experts(call: call)) }
    }
    router.get("/achievements") { request, context in
      try await pages.page(request, context, .records) { call in ("科技成果", RecordsPage.achievements(call: call)) }
    }
    router.get("/experts/:id") { request, context in
      try await pages.page(request, context, .record) { call in
        let page = Self.page(try pages.record(context, call.edition.tables.experts, .experts), call)
        return (page.title, page)
      }
    }
    router.get("/achievements/:id") { request, context in
      try await pages.page(request, context, .record) { call in
        let page = Self.page(try pages.record(context, call.edition.tables.achievements, .achievements), call)
        return (page.title, page)
      }
    }
  }

  private static func page(_ record: Expert, _ call: PageCall) -> RecordPage {
    let expert = call.visitor.disclosure.showing(record)
    let record = RecordReference(.experts, expert.id.text)
    return RecordPage(
      record,
      facts: [
        RecordPage.Fact("单位", expert.unit), RecordPage.Fact("职称", expert.title), RecordPage.Fact("地区", expert.region),
        RecordPage.Fact("研究方向", expert.fields.joined(separator: "、")),
        RecordPage.Fact("关键词", expert.keywords.joined(separator: "、")),
        RecordPage.Fact("电话", expert.phone), RecordPage.Fact("邮箱", expert.email),
      ], texts: [("简介", expert.biography)],
      needs: RecordPage.needs(servedBy: record, call),
      sections: askers(call).map { RecordPage.section(record, $0, limit: matchLimit, call: call) }, call: call)
  }

  private static func page(_ record: Achievement, _ call: PageCall) -> RecordPage {
    let achievement = call.visitor.disclosure.showing(record)
    let record = RecordReference(.achievements, achievement.id.text)
    return RecordPage(
      record,
      facts: [
        RecordPage.Fact("完成单位", achievement.ownerUnits.joined(separator: "、")),
        RecordPage.Fact("完成人", achievement.experts.joined(separator: "、")),
        RecordPage.Fact("应用行业", achievement.industries.joined(separator: "、")),
        RecordPage.Fact("关键词", achievement.keywords.joined(separator: "、")),
        RecordPage.Fact("成熟度", achievement.maturity.map { "\($0) 级" } ?? ""),
        RecordPage.Fact("转化方式", achievement.transferModes.map { $0.name(in: .zh) }.joined(separator: "、")),
        RecordPage.Fact("产业化方案", claim(achievement.hasIndustrializationPlan)),
        RecordPage.Fact("综合评价", claim(achievement.hasEvaluation)),
        RecordPage.Fact("地区", achievement.region), RecordPage.Fact("登记年份", achievement.year.map { "\($0)" } ?? ""),
      ], texts: [("摘要", achievement.abstract)],
      needs: RecordPage.needs(servedBy: record, call),
      sections: (askers(call) + [.experts]).map {
        RecordPage.section(record, $0, limit: matchLimit, call: call)
      }, call: call)
  }

  /// The kinds of records that ask for something: demands, and problems if there are any.
  private static func askers(_ call: PageCall) -> [RecordKind] {
    call.edition.records.problems.isEmpty ? [.demands] : [.demands, .problems]
  }

  private static func claim(_ claim: Bool?) -> String { claim.map { $0 ? "有" : "无" } ?? "" }
}
