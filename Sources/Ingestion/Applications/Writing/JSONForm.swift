public import SupplyDemand

/// A blank application as JSON: an object with a member for everything that the form asks for, as `ApplicationReader` reads
/// it.
public struct JSONForm: Sendable {
  /// The text, its members on lines of their own.
  public let text: String

  /// A blank application.
  ///
  /// - Parameters:
  ///   - layout: The form.
  ///   - filled: Texts that are filled in already.
  public init(_ layout: FormLayout, filled: [ApplicationField: String] = [:]) {
    let fields = ApplicationField.allCases.filter { field in
      let isAsked = layout.labels[field] != nil || layout.sections.contains { $0.field == field }
      return isAsked && (field.section > 0 || layout.front != nil || filled[field] != nil)
    }
    let people = ApplicationPerson.Role.allCases.compactMap { role in
      layout.requiredOfPeople[role].map { (role.rawValue, Self.object($0.map(\.rawValue))) }
    }
    let stages = layout.stageNames.map { name in
      Self.object(["name", "budget", "goal", "start", "end"], filled: ["name": name])
    }
    let signatures = ApplicationSignature.Role.allCases.filter { layout.signatureLabels[$0] != nil }.map(\.rawValue)
    let members: [(String, String)] =
      [("form", Self.quoted(layout.form.rawValue))]
      + fields.map { ($0.rawValue, Self.quoted(filled[$0] ?? "")) }
      + [
        ("people", Self.lines(people, depth: 1)), ("start", "\"\""), ("end", "\"\""), ("stages", Self.list(stages)),
        ("members", Self.list([Self.object(["name", "position", "contact", "task"])])),
        ("funds", Self.object(layout.funds.map(\.rawValue))),
        ("expenses", Self.list([Self.object(["item", "amount", "basis"])])), ("expense-total", "\"\""),
        ("signatures", Self.object(signatures)), ("experts", "[]"), ("demands", "[]"), ("achievements", "[]"),
      ]
    text = Self.lines(members, depth: 0) + "\n"
  }

  /// An object of texts on one line.
  private static func object(_ names: [String], filled: [String: String] = [:]) -> String {
    "{" + names.map { "\(quoted($0)): \(quoted(filled[$0] ?? ""))" }.joined(separator: ", ") + "}"
  }

  /// An object with a line for each member.
  private static func lines(_ members: [(String, String)], depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    return "{\n" + members.map { "\(indent)  \(quoted($0.0)): \($0.1)" }.joined(separator: ",\n") + "\n\(indent)}"
  }

  /// A list with a line for each element.
  private static func list(_ elements: [String]) -> String {
    "[\n" + elements.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }
}
