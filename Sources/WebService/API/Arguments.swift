import Foundation
import HTTPTypes
import Hummingbird
import Reporting

/// The values of an operation's parameters in one request, checked.
struct Arguments: Sendable {
  private let values: [String: String]
  private let defaults: [String: Int]

  /// Reads and checks the values that a request gives `parameters`.
  ///
  /// - Throws: `Problem` for a value that isn't one, a parameter that is missing, given twice or unknown.
  init(
    _ parameters: [Parameter], request: Request, context: ServiceContext, body: ByteBuffer? = nil
  ) throws(Problem) {
    var values: [String: String] = [:]
    if let body { values = try Self.members(of: body, parameters) }
    for item in try QueryItems(request.uri.query ?? "").items {
      guard parameters.contains(where: { $0.name == item.name && $0.location == .query }) else {
        let known = parameters.filter { $0.location == .query }.map(\.name).joined(separator: ", ")
        throw .badParameter(
          item.name, Words("没有这个参数；可用的有：\(known)。", "there is no such parameter; there are: \(known)."))
      }
      guard values.updateValue(item.value, forKey: item.name) == nil else {
        throw .badParameter(item.name, Words("重复出现。", "it is given twice."))
      }
    }
    for parameter in parameters where parameter.location == .path {
      values[parameter.name] = context.parameters.get(parameter.name)?.removingPercentEncoding
    }
    var defaults: [String: Int] = [:]
    for parameter in parameters {
      if case .integer(_, let otherwise) = parameter.form { defaults[parameter.name] = otherwise }
      guard let value = values[parameter.name] else {
        if parameter.isRequired { throw .badParameter(parameter.name, Words("缺少。", "it is missing.")) }
        continue
      }
      if let complaint = parameter.complaint(on: value) {
        // A path that names nothing is no address.
        throw parameter.location == .path ? .noPage : .badParameter(parameter.name, complaint)
      }
    }
    self.values = values
    self.defaults = defaults
  }

  /// The members of a body, as texts; nothing is made of what isn't there or null.
  private static func members(of body: ByteBuffer, _ parameters: [Parameter]) throws(Problem) -> [String: String] {
    guard let object = try? JSONDecoder().decode([String: JSONScalar].self, from: Data(body.readableBytesView)) else {
      throw .badBody(
        Words("内容应为 JSON 对象，各项为文字、数或真假。", "The body has to be a JSON object of texts, numbers, true and false."))
    }
    var values: [String: String] = [:]
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let parameter = parameters.first(where: { $0.name == name && $0.location == .body }) else {
        throw .badParameter(name, Words("没有这一项。", "there is no such member."))
      }
      if value == .null { continue }
      guard let text = value.text(for: parameter.form) else {
        throw .badParameter(name, Words("类型不对。", "it is of another type."))
      }
      values[name] = text
    }
    return values
  }

  /// A text; nil when it isn't given.
  func text(_ name: String) -> String? { values[name] }

  /// A whole number: the one given, else the one that the parameter has by default.
  func integer(_ name: String) -> Int? { values[name].flatMap { Int($0) } ?? defaults[name] }

  /// A number; nil when it isn't given.
  func number(_ name: String) -> Double? { values[name].flatMap { Double($0) } }

  /// A choice; nil when none is made.
  func choice<Choice: RawRepresentable>(_ name: String, as type: Choice.Type = Choice.self) -> Choice?
  where Choice.RawValue == String {
    values[name].flatMap { Choice(rawValue: $0) }
  }

  /// Whether a flag is set.
  func flag(_ name: String) -> Bool { values[name] == "true" }

  /// The same for the same values.
  var key: String {
    // Names can't hold these separators, and a value comes after its length.
    values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.utf8.count):\($0.value)" }.joined(separator: "&")
  }

  /// The query that gives the same values but for some.
  func query(replacing changes: [String: String]) -> String {
    QueryItems.encoded(values.merging(changes) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
