import Foundation
import TestSupport
import Testing

@testable import Ingestion

struct JSONParserTests {
  @Test func `values know the column where they begin`() throws {
    guard case .object(let members) = try JSONParser.parse("{\"名\": \"甲\", \"年\":[1, null]}").content else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["名", "年"])
    #expect(members.map(\.value.column) == [7, 16])
    #expect(
      members[1].value.content == .array([.init(content: .number("1"), column: 17), .init(content: .null, column: 20)]))
  }

  @Test func `escapes stand for their characters`() throws {
    let value = try JSONParser.parse(#""\"\\\/\b\n\t\u65b0\ud842\udfb7\ud842""#)
    #expect(value.text == "\"\\/\u{8}\n\t新𠮷\u{FFFD}")
  }

  @Test(arguments: [
    ("{\"a\":1,}", 8, "a name in quotation marks"), ("[1 2]", 4, ", or ]"), ("\"a", 3, "\""), ("{\"a\"}", 5, ":"),
    ("1 x", 3, "the end of the line"), ("", 1, "a value"), ("tru", 4, "true"), ("\"\\x\"", 3, "an escape such as \\n"),
    ("\"\\u12g4\"", 6, "a hexadecimal digit"), ("nan", 2, "null"),
  ])
  func `an error names the column and what is wanted`(text: String, column: Int, expected: String) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Substring(text)) }
    #expect(error?.column == column)
    #expect(error?.expected == expected)
  }

  @Test func `brackets within one another end somewhere`() {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Substring(String(repeating: "[", count: 100_000))) }
  }

  /// Law: what Foundation takes, this parser takes, and the other way round, on damaged objects.
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `it takes what Foundation takes`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var scalars = Array(#"{"id": "a1", "名": ["x\n", 1.5, true, null], "o": {"k": -2e3}}"#.unicodeScalars)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let index = Int.random(in: 0..<scalars.count, using: &random)
      if Bool.random(using: &random) { scalars.remove(at: index) } else { scalars.insert("\"", at: index) }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let text = String(view)
    let theirs = (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
    let ours = (try? JSONParser.parse(Substring(text))) != nil
    #expect(ours == theirs, "\(text)")
  }
}
