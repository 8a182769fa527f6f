import TestSupport
import Testing

@Suite struct ConceptsCommandTests {
  private func origins(_ label: String, _ option: String = "--format=json") throws -> [String: String] {
    let result = try TemporaryStore().run("concepts", label, "--format", "json", option)
    #expect(result.exitCode == 0, "\(result.errors)")
    let concepts = try #require((try result.json() as? [String: Any])?["concepts"] as? [[String: Any]])
    return Dictionary(
      concepts.compactMap { concept in
        (concept["name"] as? String).flatMap { name in (concept["origin"] as? String).map { (name, $0) } }
      }
    ) { first, _ in first }
  }

  @Test func `a label that somebody has read says so`() throws {
    #expect(try origins("核技术应用")["核技术应用"] == "reading")
  }

  @Test func `the same label read as a new one leads to the same concept by its name`() throws {
    #expect(try origins("核技术应用", "--unread")["核技术应用"] == "name")
  }

  @Test func `a label whose words are unknown is read by its meaning`() throws {
    let origins = try origins("抗癌良方")
    #expect(origins.values.contains("meaning"))
  }
}
