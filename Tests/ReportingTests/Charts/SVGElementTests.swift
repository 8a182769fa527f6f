import Testing

@testable import Reporting

struct SVGElementTests {
  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"), ("城市", "城市"), ("a\u{0}b", "a\u{FFFD}b"),
    ("a\nb\tc", "a b c"), ("\u{FFFF}\u{202E}", "\u{FFFD}\u{FFFD}"), ("&amp;", "&amp;amp;"),
  ])
  func `texts are escaped`(text: String, escaped: String) {
    #expect(SVGElement.escaped(text) == escaped)
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (0.126, "0.13"), (1.999, "2"), (-0.001, "0"), (-2.5, "-2.5"), (100, "100"),
      (.nan, "0"), (.infinity, "0"),
    ] as [(Double, String)])
  func `numbers have at most two decimals`(number: Double, text: String) {
    #expect(SVGValue.number(number) == text)
  }

  @Test func `an element has its attributes in order, elements of a group stand on lines`() {
    let path = SVGElement("path", [SVGElement.Attribute(name: "d", value: "M0 0h1")])
    let text = SVGElement("text", [SVGElement.Attribute(name: "x", value: 1.5)], text: "a<b")
    #expect(
      SVGElement("g", children: [path, text]).xml == "<g>\n<path d=\"M0 0h1\"/>\n<text x=\"1.5\">a&lt;b</text>\n</g>")
    #expect(SVGElement("g").xml == "<g/>")
  }
}
