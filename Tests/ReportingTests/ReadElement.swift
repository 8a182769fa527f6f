import Foundation
import FoundationXML

/// An element of XML with all that is below it.
struct ReadElement {
  let name: String
  let attributes: [String: String]
  /// The text in it, that of the elements below included.
  private(set) var text = ""
  private(set) var children: [ReadElement] = []

  /// The outermost element of a document.
  init(parsing document: String) throws {
    let parser = XMLParser(data: Data(document.utf8))
    let builder = Builder()
    parser.delegate = builder
    guard parser.parse(), let root = builder.open.first?.children.first else { throw CocoaError(.fileReadCorruptFile) }
    self = root
  }

  private init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// All elements below this one with a name, in the document's order.
  func descendants(_ name: String) -> [ReadElement] {
    children.flatMap { child in (child.name == name ? [child] : []) + child.descendants(name) }
  }

  /// An attribute's value; empty without it.
  subscript(attribute: String) -> String { attributes[attribute] ?? "" }

  /// Gathers elements while they are read.
  private final class Builder: NSObject, XMLParserDelegate {
    /// The elements that haven't ended, below one that stands for the document.
    var open = [ReadElement(name: "", attributes: [:])]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(ReadElement(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      open[open.count - 1].text += text
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      let element = open.removeLast()
      open[open.count - 1].text += element.text
      open[open.count - 1].children.append(element)
    }
  }
}
