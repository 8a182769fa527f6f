import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Reporting
import Storage
import SupplyDemand
import TestSupport
import Testing

@testable import WebService

@Suite(.timeLimit(.minutes(20))) struct PageTests {
  /// A page without what differs from one session and one version of the style to the next.
  private static func fixed(_ page: String) -> String {
    page.replacing(/(duijie|icon)-[0-9a-z]+\.(css|js|svg)/) { "\($0.output.1).\($0.output.2)" }
      .replacing(/name="csrf" value="[^"]*"/) { _ in "name=\"csrf\" value=\"…\"" }
  }

  @Test(arguments: [
    ("home", "/"), ("cities", "/cities"), ("city", "/cities/1"),
    ("city-experts", "/cities/2?for=experts&need=2-main-1"),
    ("search", "/search?q=%E6%97%A0%E9%94%A1"), ("ask", "/ask?q=%E8%8A%AF%E7%89%87%E5%B0%81%E8%A3%85&for=experts"),
    ("match", "/match?need=1-key-1&kind=teams&id=T-1"), ("match-none", "/match?need=1-main-2&kind=experts&id=E-2"),
    ("teams", "/teams"), ("team", "/teams/T-1"), ("experts", "/experts"), ("expert", "/experts/E-1"),
    ("achievements", "/achievements?q=%E5%B0%81%E8%A3%85"), ("achievement", "/achievements/A-1"),
    ("demands", "/demands"), ("demand", "/demands/D-1"), ("gaps", "/gaps?unserved=yes&sort=city"), ("login", "/login"),
    ("problem", "/cities/99"), ("problems", "/problems?status=matched"), ("technical-problem", "/problems/W-1"),
    ("projects", "/projects?region=%E6%B1%9F%E8%8B%8F%E7%9C%81"), ("project", "/projects/X-1"),
    ("open-sources", "/open-sources"), ("open-source", "/open-sources/K-1"),
    ("city-projects", "/cities/1?for=projects"),
  ])
  func `pages look as they did`(name: String, path: String) async throws {
    let service = try await TestService.shared
    try await service.test { client in
      let page = String(buffer: try await TestBrowser(client).get(path).body)
      try expectSnapshot(Self.fixed(page), named: "\(name).html")
    }
  }

  @Test(arguments: [
    ("staff-demand", "/demands/D-1"), ("staff-team", "/teams/T-1"), ("staff-imports", "/imports"),
    ("staff-account", "/account"), ("staff-plans", "/plans"), ("staff-draft", "/plans/draft?gets=0-1&serves=0-1"),
    ("staff-coverage", "/plans/coverage?of=experts"), ("staff-events", "/plans/coverage?of=events"),
  ])
  func `pages of staff look as they did`(name: String, path: String) async throws {
    let service = try await TestService.shared
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("shared staff")
      try expectSnapshot(Self.fixed(String(buffer: try await browser.get(path).body)), named: "\(name).html")
    }
  }

  @Test func `without records every page says what to do`() async throws {
    let service = try await TestService(isFilled: false)
    try await service.test { client in
      for path in [
        "/", "/cities", "/teams", "/demands", "/experts", "/achievements", "/gaps", "/search?q=x", "/ask?q=x",
        "/problems", "/projects", "/open-sources",
      ] {
        let response = try await TestBrowser(client).get(path)
        #expect(response.status == .ok, "\(path)")
      }
      #expect(String(buffer: try await TestBrowser(client).get("/").body).contains("还没有试点城市名单"))
    }
  }

  @Test func `a filter's link gives the same table as its page, and as a workbook`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      let csv = try await TestBrowser(client).get("/gaps.csv?strategy=yellow-river&unserved=yes")
      let text = String(buffer: csv.body)
      #expect(text.hasPrefix("\u{FEFF}"))
      #expect(!text.contains("江苏无锡"))
      #expect(csv.headers[.contentDisposition]?.contains("filename*=UTF-8''") == true)
      let workbook = try await TestBrowser(client).get("/gaps.xlsx?strategy=yellow-river")
      #expect(workbook.body.getBytes(at: 0, length: 2) == Array("PK".utf8))
      for chart in GapCharts.Kind.allCases {
        #expect(try await TestBrowser(client).get("/gaps/\(chart.rawValue).csv").status == .ok)
        #expect(try await TestBrowser(client).get("/gaps/\(chart.rawValue).svg").status == .ok)
      }
    }
  }

  @Test func `those who import may download a template of each list`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      var browser = TestBrowser(client)
      #expect(try await browser.get("/imports/templates/experts.csv").status != .ok)
      _ = try await browser.logIn("shared staff")
      for kind in RecordKind.allCases {
        let file = try await browser.get("/imports/templates/\(kind.rawValue).csv")
        #expect(String(buffer: file.body) == "\u{FEFF}" + ListTemplate(kind).table.csv)
        #expect(file.headers[.contentDisposition]?.contains("filename*=UTF-8''") == true)
        let workbook = try await browser.get("/imports/templates/\(kind.rawValue).xlsx")
        #expect(try Array(buffer: workbook.body) == ListTemplate(kind).workbook.bytes())
      }
      let page = String(buffer: try await browser.get("/imports").body)
      #expect(page.contains("href=\"/imports/templates/experts.xlsx\""))
      for file in ["experts.pdf", "experts", "experts.csv.csv"] {
        #expect(try await browser.get("/imports/templates/\(file)").status == .notFound)
      }
      #expect(try await browser.get("/imports/templates/colours.csv").status == .notFound)
    }
  }

  @Test func `nothing that a record says becomes markup`() async throws {
    let service = try await TestService()
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{csrf}}&lt;芯片封装"
    var records = Records()
    records.experts = [
      Expert(
        id: Expert.ID("E-1\"><i class=evil>"), name: evil, unit: evil, title: evil, fields: [evil], keywords: [evil],
        biography: evil,
        region: evil)
    ]
    records.achievements = [
      Achievement(id: Achievement.ID("A'&"), title: evil, abstract: evil, ownerUnits: [evil], region: evil)
    ]
    records.demands = [Demand(id: Demand.ID("D<1>"), title: evil, description: evil, city: evil, enterprise: evil)]
    records.teams = [
      ServiceTeam(
        id: ServiceTeam.ID("T<1>"), name: evil, leadUnit: evil, region: evil, targetCities: [evil], directions: [evil],
        description: evil)
    ]
    records.problems = [
      TechnicalProblem(
        id: TechnicalProblem.ID("W<1>"), title: evil, description: evil, enterprise: evil, city: evil, team: evil,
        solution: evil, experts: [evil])
    ]
    records.projects = [
      Project(
        id: Project.ID("X<1>"), title: evil, description: evil, units: [evil], city: evil, team: "T<1>",
        cooperation: [evil])
    ]
    records.openSources = [
      OpenSource(id: OpenSource.ID("K<1>"), title: evil, license: evil, url: "https://x/\"><i class=evil>", team: evil),
      OpenSource(id: OpenSource.ID("K<2>"), title: evil, url: "javascript:alert(1)"),
    ]
    for kind in RecordKind.allCases where kind != .cities {
      _ = try service.store.apply(
        .init(
          file: evil, kind: kind, records: records, findings: [], leftOutCount: 0, contentHash: "x", importedAt: 0))
    }
    try await service.service.editions.refresh()
    try await service.addAccount("admin", .admin)
    try await service.test { client in
      var browser = TestBrowser(client)
      _ = try await browser.logIn("admin")
      let paths =
        [
          "/", "/teams", "/experts", "/achievements", "/demands", "/gaps", "/imports", "/cities/1",
          "/cities/1?for=experts", "/problems", "/projects", "/open-sources", "/cities/1?for=projects",
        ]
        + [
          RecordReference(.experts, "E-1\"><i class=evil>"), RecordReference(.achievements, "A'&"),
          RecordReference(.demands, "D<1>"),
          RecordReference(.teams, "T<1>"), RecordReference(.problems, "W<1>"), RecordReference(.projects, "X<1>"),
          RecordReference(.openSources, "K<1>"), RecordReference(.openSources, "K<2>"),
        ].map(PagePath.record) + [PagePath.search(evil), "/ask?" + QueryItems.encoded([("q", evil)])]
      for path in paths {
        let response = try await browser.get(path)
        let text = String(buffer: response.body)
        #expect(response.status == .ok, "\(path)")
        #expect(
          !text.contains("<script>alert") && !text.contains("<img src=x") && !text.contains("<i class=evil")
            && !text.contains("href=\"javascript"), "\(path)")
      }
    }
  }

  @Test(arguments: ["/", "/cities", "/achievements/A-1", "/api/v1/cities", "/login"])
  func `a method that an address doesn't know is told with those that it does`(path: String) async throws {
    try await TestService().test { client in
      let answer = try await client.execute(uri: path, method: .delete)
      #expect(answer.status == .methodNotAllowed)
      #expect(answer.headers[.allow] == (path == "/login" ? "GET, HEAD, POST" : "GET, HEAD"))
    }
  }

  @Test func `every answer tells browsers to trust this service alone`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      for path in ["/", "/api/v1/cities", "/api/v1/none", "/none", "/health"] {
        let response = try await TestBrowser(client).get(path)
        let policy = try #require(response.headers[.contentSecurityPolicy])
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
      }
    }
  }

  @Test func `texts are packed for who can unpack them`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      let plain = try await TestBrowser(client).get("/cities/1")
      let packed = try await TestBrowser(client).get("/cities/1", headers: [.acceptEncoding: "br, gzip;q=0.8"])
      #expect(packed.headers[.contentEncoding] == "gzip" && packed.headers[.vary] == "Accept-Encoding")
      #expect(packed.body.readableBytes * 2 < plain.body.readableBytes)
      #expect(packed.body.getBytes(at: 0, length: 2) == [0x1F, 0x8B])
      let refused = try await TestBrowser(client).get("/cities/1", headers: [.acceptEncoding: "gzip;q=0"])
      #expect(refused.headers[.contentEncoding] == nil)
    }
  }
}
