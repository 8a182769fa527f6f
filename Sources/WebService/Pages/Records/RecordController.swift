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
  /// How many needs a record's page shows.
  private static let needLimit = 12

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
        ("单位", expert.unit), ("职称", expert.title), ("地区", expert.region),
        ("研究方向", expert.fields.joined(separator: "、")), ("关键词", expert.keywords.joined(separator: "、")),
        ("电话", expert.phone), ("邮箱", expert.email),
      ], texts: [("简介", expert.biography)],
      needs: needs(servedBy: record, call),
      sections: [RecordPage.section(record, .demands, limit: matchLimit, call: call)], call: call)
  }

  private static func page(_ record: Achievement, _ call: PageCall) -> RecordPage {
    let achievement = call.visitor.disclosure.showing(record)
    let record = RecordReference(.achievements, achievement.id.text)
    return RecordPage(
      record,
      facts: [
        ("完成单位", achievement.ownerUnits.joined(separator: "、")),
        ("完成人", achievement.experts.joined(separator: "、")),
        ("应用行业", achievement.industries.joined(separator: "、")), ("关键词", achievement.keywords.joined(separator: "、")),
        ("成熟度", achievement.maturity.map { "\($0) 级" } ?? ""),
        ("转化方式", achievement.transferModes.map { $0.name(in: .zh) }.joined(separator: "、")),
        ("产业化方案", claim(achievement.hasIndustrializationPlan)), ("综合评价", claim(achievement.hasEvaluation)),
        ("地区", achievement.region), ("登记年份", achievement.year.map { "\($0)" } ?? ""),
      ], texts: [("摘要", achievement.abstract)],
      needs: needs(servedBy: record, call),
      sections: [
        RecordPage.section(record, .demands, limit: matchLimit, call: call),
        RecordPage.section(record, .experts, limit: matchLimit, call: call),
      ], call: call)
  }

  private static func claim(_ claim: Bool?) -> String { claim.map { $0 ? "有" : "无" } ?? "" }

  /// The needs of the pilot cities that a record serves best.
  private static func needs(servedBy record: RecordReference, _ call: PageCall) -> [RecordPage.ServedNeed] {
    let matcher = call.edition.answers.matcher
    return matcher.needs(servedBy: record, limit: needLimit).compactMap { match in
      guard let need = call.edition.tables.needs[match.need],
        let city = Int(need.city.text).flatMap({ call.edition.tables.cities[$0] })
      else { return nil }
      return RecordPage.ServedNeed(
        need: need.label, city: city.name, whyPath: PagePath.match(need.id, record), cityPath: PagePath.city(city.id),
        level: LevelBadge(match.level), probability: Wording.decimal(match.probability),
        reason: call.wording.firstReason(of: match))
    }
  }
}
