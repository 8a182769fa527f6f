import Reporting
import SupplyDemand
import TestSupport
import Testing

/// Whole reports, each in every form.
struct ReportTests {
  static let reports: [(name: String, report: any Report)] = [
    ("cities", CityReport(cities: [Sample.wuhan, Sample.zhoushan])),
    ("city", CityReport(cities: [Sample.wuhan])),
    ("recommend-teams", recommendation(.teams, Sample.teamMatch, explains: true)),
    ("recommend-achievements", recommendation(.achievements, Sample.achievementMatch, explains: true)),
    ("recommend-experts", recommendation(.experts, Sample.expertMatch, explains: false)),
    (
      "target",
      TargetReport(
        team: "示例光电产业科技服务团", teamID: ServiceTeam.ID("T1"),
        parks: [
          TargetReport.Park(
            match: Sample.cityMatch(Sample.teamMatch), competitors: [ServiceTeam.ID("T2"), ServiceTeam.ID("T7")])
        ], directory: Sample.directory, explains: true)
    ),
    ("gaps", GapReport(coverages: Sample.coverages, directory: Sample.directory)),
    ("gaps-by-city", GapReport(coverages: Sample.coverages, grouping: .city, directory: Sample.directory)),
    ("gaps-by-industry", GapReport(coverages: Sample.coverages, grouping: .industry, directory: Sample.directory)),
    (
      "search",
      SearchReport(
        query: "激光器", hits: [hit(Sample.achievement, .title, 10...13), hit(Sample.expert, .biography, 0...3)],
        directory: Sample.directory, explains: true)
    ),
    ("findings", FindingReport(Sample.findings, people: ["王小明"])),
    (
      "import",
      ImportReport(
        files: [
          ImportSummary(
            file: "cities.txt", kind: .cities, added: 64, updated: 1, unchanged: 0, removed: 0, leftOut: 0,
            findings: Sample.findings)
        ], people: ["王小明"])
    ),
  ]

  static func recommendation(_ kind: SupplyKind, _ match: Match, explains: Bool) -> RecommendationReport {
    let other = Match(
      supply: match.supply, need: Sample.materials.id, explanation: Explanation([]), probability: 0.25, level: .possible
    )
    return RecommendationReport(
      city: Sample.wuhan, kind: kind, matches: [Sample.cityMatch(match, others: [other])],
      directory: Sample.directory, explains: explains)
  }

  static func hit(_ record: RecordReference, _ field: RecordField, _ places: ClosedRange<Int>) -> SearchHit {
    let range = TextRange(places.lowerBound, places.upperBound)
    return SearchHit(
      record: record,
      places: [SearchHit.Place(term: "激光器", field: field, range: range, contribution: 1.5)])
  }

  @Test(arguments: reports.indices) func `every form of a report is as expected`(index: Int) throws {
    let (name, report) = Self.reports[index]
    for format in TextFormat.allCases {
      let ending =
        switch format {
        case .table: "txt"
        case .json: "json"
        case .csv: "csv"
        case .markdown: "md"
        }
      try expectSnapshot(report.rendered(as: format, in: .zh), named: "\(name).\(ending)")
    }
    try expectSnapshot(report.rendered(as: .table, in: .en), named: "\(name).en.txt")
  }

  @Test(arguments: reports.indices) func `every form ends with a newline`(index: Int) {
    for format in TextFormat.allCases {
      for language in Language.allCases {
        #expect(Self.reports[index].report.rendered(as: format, in: language).unicodeScalars.last == "\n")
      }
    }
  }

  @Test(arguments: reports.indices) func `no form shows a name or a number in full`(index: Int) {
    for format in TextFormat.allCases {
      for language in Language.allCases {
        let text = Self.reports[index].report.rendered(as: format, in: language)
        #expect(!text.contains("王小明"))
        #expect(!text.contains("13812345678"))
      }
    }
  }

  @Test func `full disclosure names an expert`() {
    let report = RecommendationReport(
      city: Sample.wuhan, kind: .experts, matches: [Sample.cityMatch(Sample.expertMatch)],
      directory: Sample.directory, explains: true, disclosure: .full)
    #expect(report.rendered(as: .table, in: .zh).contains("王小明，教授"))
    #expect(report.rendered(as: .json, in: .zh).contains("\"name\": \"王小明\""))
  }

  @Test func `a recommendation without anything adequate says so`() {
    let report = Self.recommendation(.experts, Sample.expertMatch, explains: false)
    #expect(report.rendered(as: .table, in: .zh).hasSuffix("无合适供给：没有专家达到「合适」。\n"))
    #expect(report.rendered(as: .table, in: .en).hasSuffix("Nothing adequate among the experts.\n"))
  }

  @Test func `a report without rows says so`() {
    let report = SearchReport(query: "无", hits: [], directory: Sample.directory)
    #expect(report.rendered(as: .table, in: .zh) == "查询「无」\n没有结果。\n")
    #expect(report.rendered(as: .json, in: .zh) == "{\"query\": \"无\", \"results\": []}\n")
  }

  @Test func `the evidence under needs sums to the score that is printed`() throws {
    let evidence = (1...50).map { place in
      Evidence(
        kind: .word, need: Sample.optics.id, term: "词", concept: nil, record: Sample.achievement, field: .title,
        range: TextRange(place, place + 1), contribution: Explanation.rounded(1 / Double(place + 2)))
    }
    let match = Sample.match(Sample.achievement, evidence, 0.5, .possible)
    let report = RecommendationReport(
      city: Sample.wuhan, kind: .achievements, matches: [Sample.cityMatch(match)], directory: Sample.directory)
    let text = report.rendered(as: .json, in: .zh)
    let sum = try text.matches(of: /"contribution": ([0-9.e+-]+)/).map { try #require(Double($0.output.1)) }
      .reduce(0, +)
    let score = try #require(text.firstMatch(of: /"score": ([0-9.e+-]+)/))
    #expect(Double(score.output.1) == sum)
  }

  @Test func `unserved needs come first, the worst served before the others`() {
    let report = GapReport(coverages: Sample.coverages, directory: Sample.directory)
    #expect(report.coverages.map(\.need) == [Sample.fishery.id, Sample.materials.id, Sample.optics.id])
  }

  @Test func `an unknown record is shown by its identity`() {
    let directory = RecordDirectory(name: { _ in nil }, need: { _ in nil }, city: { _ in nil })
    let report = RecommendationReport(
      city: Sample.wuhan, kind: .experts, matches: [Sample.cityMatch(Sample.expertMatch)], directory: directory,
      explains: true)
    let text = report.rendered(as: .table, in: .zh)
    #expect(text.contains("需求「1-key-1」→ 专家简介中的「光电器件」（+0.50）"))
  }
}
