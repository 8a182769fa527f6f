import SupplyDemand
import Testing

@testable import Reporting

struct NameTests {
  static func words<Value: Worded & CaseIterable>(_: Value.Type) -> [Words] {
    Value.allCases.map(\.words)
  }

  static let vocabulary: [[Words]] = [
    words(RecordKind.self), words(SupplyKind.self), words(CityLevel.self), words(RegionalStrategy.self),
    words(IndustryNeed.Column.self), words(EnterpriseMention.Kind.self), words(AdequacyLevel.self),
    words(Evidence.Kind.self), words(RecordField.self), words(TaxonomyNode.Scheme.self), words(ServiceTeam.Kind.self),
    words(ServiceTeam.ServiceClass.self), words(Achievement.TransferMode.self), words(Demand.Kind.self),
    words(Demand.Status.self), words(TechnicalProblem.Status.self), words(Project.Stage.self),
    words(CoverageClass.self), words(Finding.Severity.self),
    RecordKind.allCases.map(\.singular), words(Account.Role.self), words(Account.UnitRole.self),
    words(AuditAction.self), words(Dispatch.Status.self), words(ProjectKind.self), words(ApplicantType.self),
    words(SanctionKind.self), words(ApplicationState.self), words(NoticeFinding.Severity.self),
    words(ProgressEvidence.Kind.self),
  ]

  @Test(arguments: vocabulary) func `names are there and distinct in both languages`(words: [Words]) {
    #expect(!words.isEmpty)
    for language in Language.allCases {
      #expect(Set(words.map { $0[language] }).count == words.count)
      #expect(words.allSatisfy { !$0[language].isEmpty })
    }
  }

  @Test func `the names that the notice fixes are the notice's`() {
    #expect(IndustryNeed.Column.allCases.map { $0.name(in: .zh) } == ["重点产业", "主要产业"])
    #expect(AdequacyLevel.allCases.map { $0.name(in: .zh) } == ["合适", "可考虑", "无合适供给"])
    #expect(RegionalStrategy.yellowRiver.name(in: .zh) == "黄河流域可持续发展")
  }
}
