import Foundation
import Reporting
import TestSupport
import Testing

struct JSONValueTests {
  @Test(arguments: [
    ("激光", "\"激光\""), ("a\"b\\c/", "\"a\\\"b\\\\c/\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\u{0}\u{1F}", "\"\\u0000\\u001f\""),
    ("\u{7F}\u{85}\u{2028}", "\"\\u007f\\u0085\\u2028\""), ("😀", "\"😀\""), ("\r\n", "\"\\r\\n\""),
  ])
  func `strings are escaped where they must be`(text: String, written: String) {
    #expect(JSONValue.string(text).text == written + "\n")
  }

  @Test(
    arguments: [
      (0.1, "0.1"), (1, "1.0"), (0x1p-20, "9.5367431640625e-07"), (.leastNonzeroMagnitude, "5e-324"), (1e22, "1e+22"),
      (-0.0, "-0.0"),
      (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func `numbers have the shortest digits`(number: Double, written: String) {
    #expect(JSONValue.number(number).text == written + "\n")
  }

  @Test func `any double survives writing and reading, here and in Foundation`() throws {
    var random = SeededRandom(seed: 1)
    let numbers = (0..<2_000).map { _ in Double(bitPattern: random.next()) }.filter(\.isFinite)
    let text = JSONValue.array(numbers.map(JSONValue.number)).text
    #expect(try JSONDecoder().decode([Double].self, from: Data(text.utf8)) == numbers)
  }

  @Test func `any text survives writing and reading`() throws {
    var random = SeededRandom(seed: 2)
    let texts = (0..<300).map { _ in
      String(
        String.UnicodeScalarView(
          (0..<20).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x3100, using: &random)) }))
    }
    let read = try JSONDecoder().decode([String].self, from: Data(JSONValue.strings(texts).text.utf8))
    #expect(read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
  }

  @Test func `keys keep their order, small containers stay on a line`() {
    let value = JSONValue.object(["b": .integer(1), "a": .array([]), "c": .object([:]), "d": .boolean(true)])
    #expect(value.text == "{\"b\": 1, \"a\": [], \"c\": {}, \"d\": true}\n")
    let long = JSONValue.object(["x": .strings([String(repeating: "y", count: 120)]), "z": .null])
    #expect(long.text == "{\n  \"x\": [\n    \"\(String(repeating: "y", count: 120))\"\n  ],\n  \"z\": null\n}\n")
  }
}
