import Foundation
import FoundationXML

/// What an XML parser finds in a chart.
struct ParsedSVG {
  /// One element, in the order of their starts.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements around it, the outermost first.
    let ancestors: [String]
    /// The text right in it, without the line breaks between elements.
    var text = ""
  }

  let elements: [Element]

  /// Nil when `text` isn't well-formed.
  init?(_ text: String) {
    let collector = Collector()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = collector
    guard parser.parse() else { return nil }
    elements = collector.elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      let ancestors = open.map { elements[$0].name }
      open.append(elements.count)
      elements.append(Element(name: elementName, attributes: attributes, ancestors: ancestors))
    }

    func parser(
      _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      guard let last = open.last, string != "\n" else { return }
      elements[last].text += string
    }
  }
}
