import Foundation
import TestSupport
import Testing

@Suite struct RecommendCommandTests {
  @Test(arguments: ["teams", "experts", "achievements"])
  func `every score is the sum of its evidence`(kind: String) throws {
    let store = try TemporaryStore.withSamples()
    for city in ["江苏无锡", "武汉东湖"] {
      let run = try store.run("recommend", city, "--for", kind, "--format", "json", "--top", "20")
      let results = try #require((try run.json() as? [String: Any])?["results"] as? [[String: Any]])
      #expect(!results.isEmpty)
      var last = (score: Double.infinity, probability: 1.0)
      for result in results {
        let needs = try #require(result["needs"] as? [[String: Any]])
        let score = try #require(result["score"] as? Double)
        let probability = try #require(result["probability"] as? Double)
        var sum = 0.0
        for need in needs {
          let evidence = try #require(need["evidence"] as? [[String: Any]])
          let contributions = evidence.compactMap { $0["contribution"] as? Double }
          #expect(contributions.reduce(0, +) == need["score"] as? Double)
          sum += contributions.reduce(0, +)
        }
        #expect(sum == score)
        #expect(score <= last.score && probability <= last.probability)
        last = (score, probability)
      }
    }
  }

  @Test func `a region leaves records of other provinces out`() throws {
    let store = try TemporaryStore.withSamples()
    func names(_ options: String...) throws -> Set<String> {
      let run = try store.run(
        ["recommend", "江苏无锡", "--for", "achievements", "--top", "500", "--format", "csv"] + options)
      #expect(run.exitCode == 0, "\(run.errors)")
      return Set(
        run.output.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").last.map(String.init) })
    }
    let (all, own) = (try names(), try names("--region", "江苏省"))
    #expect(!own.isEmpty && own.count < all.count && own.isSubset(of: all))
    let unknown = try store.run("recommend", "江苏无锡", "--for", "achievements", "--region", "火星")
    #expect(unknown.exitCode == 65 && unknown.errors.contains("火星") && unknown.errors.contains("江苏"))
  }

  @Test func `one need can be asked for by text and by identity`() throws {
    let store = try TemporaryStore.withSamples()
    let byText = try store.run("recommend", "无锡", "--for", "achievements", "--need", "物联网产业", "--format", "json")
    let byID = try store.run("recommend", "wuxi", "--for", "achievements", "--need", "19-main-1", "--format", "json")
    #expect(byText.exitCode == 0 && byText.output == byID.output)
    let unknown = try store.run("recommend", "无锡", "--for", "teams", "--need", "养蜂")
    #expect(unknown.exitCode == 65 && unknown.errors.contains("19-main-1"))
  }

  @Test func `a city is found however it is written, or its candidates are listed`() throws {
    let store = try TemporaryStore.withSamples()
    let printed = try store.run("cities", "湖北武汉东湖高新区", "--format", "json").output
    for name in ["武汉东湖", "东湖高新区", "wuhan donghu", "38"] {
      #expect(try store.run("cities", name, "--format", "json").output == printed)
    }
    let ambiguous = try store.run("cities", "北京")
    #expect(ambiguous.exitCode == 65)
    #expect(ambiguous.errors.contains("北京中关村软件园") && ambiguous.errors.contains("北京经开区"))
    #expect(try store.run("cities", "南极").exitCode == 65)
  }

  @Test func `misuse is 64, an empty store 1`() throws {
    let store = try TemporaryStore()
    #expect(try store.run("recommend", "无锡").exitCode == 64)
    #expect(try store.run("recommend", "无锡", "--for", "cities").exitCode == 64)
    #expect(try store.run("recommend", "无锡", "--for", "teams", "--top", "0").exitCode == 64)
    let empty = try store.run("recommend", "无锡", "--for", "teams")
    #expect(empty.exitCode == 1 && empty.errors.contains("import"))
  }

  @Test func `a team sees the same score as its city`() throws {
    let store = try TemporaryStore.withSamples()
    let run = try store.run("recommend", "无锡", "--for", "teams", "--format", "json", "--top", "1")
    let best = try #require(((try run.json() as? [String: Any])?["results"] as? [[String: Any]])?.first)
    let team = try #require(best["id"] as? String)
    let target = try store.run("target", team, "--format", "json", "--top", "65")
    let parks = try #require((try target.json() as? [String: Any])?["results"] as? [[String: Any]])
    let wuxi = try #require(parks.first { $0["id"] as? String == "19" })
    #expect(wuxi["score"] as? Double == best["score"] as? Double)
    #expect(wuxi["competition"] != nil)
  }

  @Test func `with reasons comes what would raise a team, and only with reasons`() throws {
    let store = try TemporaryStore.withSamples()
    func parks(_ options: String...) throws -> [[String: Any]] {
      let arguments = ["target", "YB-T10", "--top", "2", "--format", "json"] + options
      let run = try CommandLineRun(arguments, store: store.store)
      return try #require((try run.json() as? [String: Any])?["results"] as? [[String: Any]])
    }
    #expect(try parks().allSatisfy { $0["counterfactuals"] == nil })
    let changes = try parks("--explain").flatMap { try #require($0["counterfactuals"] as? [[String: Any]]) }
    #expect(!changes.isEmpty)
    for change in changes {
      let before = try #require((change["before"] as? [String: Any])?["rank"] as? Int)
      let after = try #require((change["after"] as? [String: Any])?["rank"] as? Int)
      #expect(after < before)
    }
  }

  @Test func `needs left without supply on purpose are the gaps`() throws {
    let store = try TemporaryStore.withSamples()
    let run = try store.run("gaps", "--format", "json")
    let gaps = try #require(try run.json() as? [[String: Any]])
    #expect(gaps.count == 478)
    let unserved = gaps.filter { $0["served"] as? Bool == false }
    let labels = Set(unserved.compactMap { ($0["need"] as? [String: Any])?["label"] as? String })
    for label in ["开源", "冰雪", "土工材料", "天然气水合物", "脑科学"] { #expect(labels.contains(label)) }
    #expect(gaps.first?["served"] as? Bool == false, "the unserved come first")
  }

  @Test func `records that share words with a need and don't serve it aren't adequate`() throws {
    let store = try TemporaryStore.withSamples()
    let distractors = [
      ("湖南衡阳", "核技术应用", ["YB-A227", "YB-A229"]), ("江西南昌高新区", "电子信息", ["YB-A228"]),
      ("北京中关村软件园", "云计算", ["YB-A230"]), ("江苏无锡", "集成电路产业", ["YB-A231"]),
      ("北京中关村软件园", "大数据", ["YB-A232"]), ("陕西西咸新区", "氢能", ["YB-A234"]),
      ("湖北荆门", "通用航空", ["YB-A235"]), ("广东深圳", "人工智能", ["YB-A236"]),
      ("江苏常州", "先进碳材料", ["YB-A237"]), ("湖北武汉东湖高新区", "光电子信息产业", ["YB-A238"]),
    ]
    for (city, need, records) in distractors {
      let run = try store.run(
        "recommend", city, "--for", "achievements", "--need", need, "--format", "json", "--top", "300")
      let results = try #require((try run.json() as? [String: Any])?["results"] as? [[String: Any]])
      for record in results where records.contains(record["id"] as? String ?? "") {
        #expect(record["level"] as? String != "adequate", "\(record["id"] ?? "") for \(need)")
      }
    }
  }

  @Test func `persons are masked in every output`() throws {
    let store = try TemporaryStore.withSamples()
    let questions = [
      ["recommend", "无锡", "--for", "experts", "--explain"], ["recommend", "无锡", "--for", "teams", "--explain"],
      ["target", "YB-T01", "--explain"], ["search", "示例大学", "--explain"], ["gaps"], ["findings"],
      ["import", TemporaryStore.path("Data/Samples/experts.csv")],
    ]
    for question in questions {
      for format in ["json", "table"] {
        let run = try CommandLineRun(question + ["--format", format], store: store.store)
        #expect(run.exitCode == 0 && !run.output.isEmpty)
        for personal in ["样例专家0", "样例专家1", "@example", "000-0000"] {
          #expect(!run.output.contains(personal), "\(personal) in \(question)")
        }
      }
    }
  }
}
