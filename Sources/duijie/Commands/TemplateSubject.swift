import ArgumentParser
import SupplyDemand

/// What a template is for.
enum TemplateSubject: Hashable, ExpressibleByArgument {
  /// A list of records.
  case list(RecordKind)
  /// An application for a project.
  case application

  /// As it is asked for.
  var name: String {
    switch self {
    case .list(let kind): kind.rawValue
    case .application: "application"
    }
  }

  init?(argument: String) {
    if argument == Self.application.name {
      self = .application
    } else if let kind = RecordKind(rawValue: argument) {
      self = .list(kind)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    RecordKind.allCases.map(\.rawValue) + [Self.application.name]
  }
}
