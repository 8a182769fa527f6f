import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import Reporting
import Storage
import SupplyDemand
import TestSupport
import Testing
import Workbench

@testable import WebService

@Suite(.timeLimit(.minutes(20))) struct APITests {
  private func get(
    _ client: any TestClientProtocol, _ path: String, headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    try await client.execute(uri: path, method: .get, headers: headers)
  }

  @Test func `cities are those of the command`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      let response = try await get(client, "/api/v1/cities")
      #expect(String(buffer: response.body) == CityReport(cities: SmallWorld.cities).json(in: .zh).text)
      #expect(response.headers[.contentType] == "application/json; charset=utf-8")
    }
  }

  @Test func `recommendations and searches are those of the commands`() async throws {
    let service = try await TestService.shared
    let answers = try service.service.editions.current.answers
    let report = await answers.recommendation(of: .experts, for: SmallWorld.cities[0], limit: 3)
    let search = answers.search("芯片", limit: 10)
    try await service.test { client in
      let recommendation = try await get(client, "/api/v1/cities/1/recommendations?for=experts&top=3")
      #expect(String(buffer: recommendation.body) == report.json(in: .zh).text)
      let found = try await get(client, "/api/v1/search?q=%E8%8A%AF%E7%89%87")
      #expect(String(buffer: found.body) == search.json(in: .zh).text)
    }
  }

  @Test func `nothing is read without an account unless everybody may`() async throws {
    let service = try await TestService(ServiceConfiguration())
    try await service.test { client in
      let refused = try await get(client, "/api/v1/cities")
      #expect(refused.status == .unauthorized && refused.headers[.wwwAuthenticate] == "Bearer")
      #expect(refused.headers[.contentType] == "application/problem+json; charset=utf-8")
      #expect(try await get(client, "/api/v1/openapi.json").status == .ok)
      #expect(try await get(client, "/health").status == .ok)
    }
  }

  @Test(arguments: [
    ("/api/v1/cities/1/recommendations", 400, "for"), ("/api/v1/cities/1/recommendations?for=dogs", 400, "teams"),
    ("/api/v1/cities/1/recommendations?for=teams&top=0", 400, "top"),
    ("/api/v1/cities/1/recommendations?for=teams&top=1e1", 400, "top"),
    ("/api/v1/cities/1/recommendations?for=teams&need=x", 404, "集成电路"),
    ("/api/v1/cities/1/recommendations?for=experts&region=%E6%97%A0%E5%A4%84", 404, "江苏"),
    ("/api/v1/cities/99/recommendations?for=teams", 404, "99"), ("/api/v1/cities/x", 404, "not-found"),
    ("/api/v1/search", 400, "q"), ("/api/v1/search?q=%FF", 400, "bad-body"), ("/api/v1/search?q=a&w=b", 400, "w"),
    ("/api/v1/search?q=a&q=b", 400, "q"), ("/api/v1/experts/none", 404, "none"), ("/api/v1/none", 404, "not-found"),
    ("/api/v1/experts?limit=0", 400, "limit"), ("/api/v1/experts?personal=true", 401, "sign-in-needed"),
  ])
  func `a wrong question gets a problem that names what is wrong`(path: String, status: Int, word: String) async throws
  {
    let service = try await TestService.shared
    try await service.test { client in
      let response = try await get(client, path)
      #expect(response.status.code == status)
      #expect(response.headers[.contentType] == "application/problem+json; charset=utf-8")
      #expect(String(buffer: response.body).contains(word), "\(String(buffer: response.body))")
    }
  }

  @Test func `an answer that hasn't changed isn't sent again`() async throws {
    let service = try await TestService()
    try await service.test { client in
      let first = try await get(client, "/api/v1/open-sources")
      let tag = try #require(first.headers[.eTag])
      let again = try await get(client, "/api/v1/open-sources", headers: [.ifNoneMatch: "W/\(tag)"])
      #expect(again.status == .notModified && again.body.readableBytes == 0)
      _ = try service.store.undoLastImport(at: service.now, by: nil)
      try await service.service.editions.refresh()
      let changed = try await get(client, "/api/v1/open-sources", headers: [.ifNoneMatch: tag])
      #expect(changed.status == .ok && changed.headers[.eTag] != tag)
    }
  }

  @Test func `the banks are listed by status, stage and province, and read one by one`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      for (query, count) in [
        ("problems", 1), ("problems?status=matched&region=%E6%B1%9F%E8%8B%8F", 1), ("problems?status=open", 0),
        ("projects?stage=pilot", 1), ("projects?region=%E5%B1%B1%E4%B8%9C", 0), ("open-sources", 1),
      ] {
        let text = String(buffer: try await get(client, "/api/v1/\(query)").body)
        #expect(text.contains("\"total\": \(count)"), "\(query): \(text)")
      }
      let problem = String(buffer: try await get(client, "/api/v1/problems/W-1").body)
      #expect(problem.contains("\"status\": \"matched\"") && problem.contains("\"team\": \"T-1\""))
      #expect(!problem.contains("样例专家甲") && !problem.contains("13987654321"))
      #expect(try await get(client, "/api/v1/projects/none").status == .notFound)
    }
  }

  @Test func `lists come in parts that name the next`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      let first = try await get(client, "/api/v1/experts?limit=1")
      #expect(first.headers[HTTPField.Name("Link")!] == "</api/v1/experts?limit=1&offset=1>; rel=\"next\"")
      #expect(String(buffer: first.body).contains("\"total\": 2"))
      let second = try await get(client, "/api/v1/experts?limit=1&offset=1")
      #expect(second.headers[HTTPField.Name("Link")!] == "</api/v1/experts?limit=1&offset=0>; rel=\"prev\"")
      #expect(String(buffer: second.body).contains("E-2"))
    }
  }

  @Test func `personal data is masked unless it is asked for by those who may see it`() async throws {
    let service = try await TestService.shared
    try await service.test { client in
      let secrets = ["样例专家甲", "13812345678", "sample@example.com"]
      let masked = String(buffer: try await get(client, "/api/v1/experts/E-1").body)
      for secret in secrets { #expect(!masked.contains(secret)) }
      var browser = TestBrowser(client)
      _ = try await browser.logIn("shared staff")
      let full = String(buffer: try await browser.get("/api/v1/experts/E-1?personal=true").body)
      for secret in secrets { #expect(full.contains(secret)) }
      let still = String(buffer: try await browser.get("/api/v1/experts/E-1").body)
      #expect(still == masked)
    }
  }

  @Test func `a guessed name is answered like any other name`() async throws {
    let service = try await TestService()
    var records = Records()
    records.experts = [
      Expert(
        id: Expert.ID("E-9"), name: "欧阳囍犇", unit: "样例大学", fields: ["芯片封装"], biography: "欧阳囍犇教授研究芯片封装。")
    ]
    _ = try service.store.apply(
      .init(
        file: "x", kind: .experts, records: records, findings: [], leftOutCount: 0, contentHash: "x", importedAt: 0))
    try await service.service.editions.refresh()
    try await service.test { client in
      for path in ["/api/v1/matches?for=experts&q=", "/api/v1/search?q=", "/ask?for=experts&q="] {
        var answers: [String] = []
        for name in ["欧阳囍犇", "欧阳龘龗"] {
          let query = try #require(name.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
          let text = String(buffer: try await get(client, path + query).body)
          answers.append(text.replacing(query, with: "").replacing(name, with: ""))
        }
        #expect(answers[0] == answers[1], "\(path)")
      }
    }
  }

  @Test func `no text of a record shows a person to the public, nor is found by what it hides`() async throws {
    let service = try await TestService()
    let (name, phone) = ("样例专家丁", "13700001111")
    let text = "\(name) \(phone)"
    var records = Records()
    records.experts = [
      Expert(
        id: Expert.ID("E-9"), name: name, unit: text, title: text, fields: [text], keywords: [text], biography: text,
        region: text)
    ]
    records.achievements = [
      Achievement(
        id: Achievement.ID("A-9"), title: "芯片封装 \(text)", abstract: text, keywords: [text], ownerUnits: [text],
        experts: [name],
        industries: [text], region: text)
    ]
    records.demands = [
      Demand(
        id: Demand.ID("D-9"), title: "芯片封装 \(phone)", description: phone, city: phone, enterprise: phone,
        industries: [phone])
    ]
    records.teams = [
      ServiceTeam(
        id: ServiceTeam.ID("T-9"), name: "芯片团 \(text)", leadUnit: text, region: text, leader: name,
        targetCities: [text],
        directions: [text], units: [text], experts: [Expert.ID("E-9")], description: text)
    ]
    records.problems = [
      TechnicalProblem(
        id: TechnicalProblem.ID("W-9"), title: "芯片封装 \(text)", description: text, industries: [text], enterprise: text,
        city: text, team: text, solution: text, experts: [name])
    ]
    records.projects = [
      Project(
        id: Project.ID("X-9"), title: "芯片封装 \(phone)", description: phone, industries: [phone], units: [phone],
        city: phone, team: phone, cooperation: [phone])
    ]
    records.openSources = [
      OpenSource(
        id: OpenSource.ID("K-9"), title: "芯片封装 \(phone)", description: phone, industries: [phone], license: phone,
        url: "https://example.com/\(phone)", units: [phone], team: phone)
    ]
    for kind in RecordKind.allCases where kind != .cities {
      _ = try service.store.apply(
        .init(file: "x", kind: kind, records: records, findings: [], leftOutCount: 0, contentHash: "x", importedAt: 0))
    }
    try await service.service.editions.refresh()
    let pages = [
      "/experts", "/experts/E-9", "/achievements", "/achievements/A-9", "/demands", "/demands/D-9", "/teams",
      "/teams/T-9",
      "/gaps?all=yes", "/cities/1", "/cities/1?for=experts", "/cities/1?for=achievements",
      "/search?q=%E8%8A%AF%E7%89%87",
      "/match?need=1-key-1&kind=achievements&id=A-9", "/cities/1/recommendations.csv?for=experts", "/gaps.csv",
      "/ask?q=D-9&for=achievements", "/problems", "/problems/W-9", "/projects", "/projects/X-9", "/open-sources",
      "/open-sources/K-9", "/cities/1?for=projects", "/ask?q=W-9&for=experts",
      "/match?need=1-key-1&kind=projects&id=X-9",
    ]
    let answers = [
      "experts", "experts/E-9", "achievements/A-9", "demands/D-9", "teams/T-9", "gaps", "teams/T-9/targets",
      "cities/1/recommendations?for=achievements", "search?q=%E8%8A%AF%E7%89%87", "matches?q=D-9&for=experts",
      "problems", "problems/W-9", "projects/X-9", "open-sources/K-9", "cities/1/recommendations?for=open-sources",
    ].map { "/api/v1/\($0)" }
    try await service.test { client in
      for path in pages + answers {
        let response = try await get(client, path)
        let text = String(buffer: response.body)
        #expect(response.status == .ok, "\(path)")
        #expect(!text.contains(name) && !text.contains(phone), "\(path)")
      }
      for path in [
        "/api/v1/search?q=\(phone)", "/demands?q=\(phone)", "/teams?q=\(phone)", "/experts?q=\(phone)",
        "/problems?q=\(phone)", "/projects?q=\(phone)", "/open-sources?q=\(phone)",
      ] {
        let found = String(buffer: try await get(client, path).body)
        #expect(!["E-9", "A-9", "D-9", "T-9", "W-9", "X-9", "K-9"].contains { found.contains($0) }, "\(path)")
      }
    }
  }

  @Test func `the document has every operation, and only schemas that it defines`() throws {
    let document = OpenAPIDocument(operations: Operations.all, version: "1").json.text
    let json = try #require(try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let paths = try #require(json["paths"] as? [String: [String: Any]])
    #expect(paths.values.reduce(0) { $0 + $1.count } == Operations.all.count)
    #expect(Set(Operations.all.map(\.id)).count == Operations.all.count)
    let components = try #require(json["components"] as? [String: Any])
    let schemas = try #require(components["schemas"] as? [String: Any])
    let references = document.matches(of: /#\/components\/schemas\/(\w+)/).map { String($0.output.1) }
    #expect(Set(references).subtracting(schemas.keys).isEmpty)
    #expect(Set(schemas.keys).subtracting(references).isEmpty, "every schema is used")
  }

  @Test func `data that can't be loaded is told, and nothing is answered`() async throws {
    let service = try await TestService(isFilled: false)
    let folder = service.folder.url.appending(path: "Taxonomy")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: folder.appending(path: "concepts.tsv"))
    let editions = Editions(
      store: service.store,
      sources: Editions.Sources(
        data: try .at(service.folder.url.path), snapshots: nil, embeddings: nil, cacheByteCount: 1),
      logger: Logger(label: "test"))
    #expect(throws: Problem.self) { try editions.current }
    await editions.load()
    guard case .failed(let reason) = editions.readiness else {
      Issue.record("the missing data isn't told")
      return
    }
    #expect(reason.contains("Lexicons"))
    #expect(throws: Problem.self) { try editions.current }
  }
}
