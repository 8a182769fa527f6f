import Foundation
import Testing

@testable import Storage

struct ListTextTests {
  @Test(arguments: [[], [""], ["新能源", "a\"b", "c\\d"], ["\0\u{1}\n", "👩‍🔬", "e\u{301}"], ["", "", ","]])
  func `a list is read back as it was written`(items: [String]) throws {
    let text = ListText.encoded(items)
    #expect(ListText.decoded(text) == items)
    #expect(try JSONDecoder().decode([String].self, from: Data(text.utf8)) == items)
  }

  @Test(arguments: ["", "[", "[\"a\"", "[\"a\",]", "[1]", "{}", "[\"a\"]x", "[\"a\\q\"]", "[\"\\u12\"]"])
  func `anything else is no list`(text: String) {
    #expect(ListText.decoded(text) == nil)
  }

  @Test func `white space between items doesn't count`() {
    #expect(ListText.decoded("[ \"a\" , \"b\" ] ") == ["a", "b"])
  }
}
