import ArgumentParser
import SupplyDemand

/// Which application form is asked for: one of the two, or that of a kind of projects.
enum ApplicationChoice: Hashable, ExpressibleByArgument {
  case form(ApplicationForm)
  case project(ProjectKind)

  /// The form.
  var form: ApplicationForm {
    switch self {
    case .form(let form): form
    case .project(let kind): kind.form
    }
  }

  /// The kind of projects; nil when only the form was named.
  var project: ProjectKind? {
    if case .project(let kind) = self { kind } else { nil }
  }

  init?(argument: String) {
    if let form = ApplicationForm(rawValue: argument) {
      self = .form(form)
    } else if let kind = ProjectKind(rawValue: argument) {
      self = .project(kind)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    ApplicationForm.allCases.map(\.rawValue) + ProjectKind.allCases.map(\.rawValue)
  }
}
