import Reporting
import SupplyDemand
import Workbench

/// The blank forms of a notice: one for teams, and one for each kind of events with its code filled in.
struct BlankForms {
  /// A form to download.
  struct Form {
    /// What its address calls it.
    let key: String
    /// What people call it.
    let name: String
    let template: ApplicationTemplate
  }

  let all: [Form]

  init(notice: Notice) {
    let team = ApplicationTemplate(.team, notice: notice).map { template in
      Form(key: ApplicationForm.team.rawValue, name: "\(template.annex)（科技服务团）", template: template)
    }
    let events = notice.projects.filter { $0.kind.form == .event }.compactMap { project in
      ApplicationTemplate(.event, for: project.kind, notice: notice).map { template in
        Form(key: project.kind.rawValue, name: "\(template.annex)（\(project.name)）", template: template)
      }
    }
    all = (team.map { [$0] } ?? []) + events
  }

  /// The address of a form.
  static func path(of key: String) -> String { "/applications/forms/\(key).docx" }
}
