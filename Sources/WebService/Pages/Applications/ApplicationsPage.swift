import Reporting
import SupplyDemand

/// The applications that a visitor may see, and the forms to check and hand in others.
struct ApplicationsPage {
  /// An application.
  struct Row {
    let number: Int
    let title: String
    let unit: String
    let kind: String
    let state: String
    let file: String
    let created: String
  }

  /// A blank form to download.
  struct Form {
    let path: String
    let name: String
  }

  let forms: [Form]
  let rows: [Row]
  let hasRows: Bool
  let states: [Choice]
  let limit: Int
  let deadline: String
  let paperDeadline: String
  let complaint: String?
  /// Whether they keep the lists of units: what units are called, and which may not apply.
  let keepsUnits: Bool
  let csrf = FormToken.place

  init(
    _ applications: [KeptApplication], state: ApplicationState?, notice: Notice, byteLimit: Int, complaint: String?,
    keepsUnits: Bool
  ) {
    forms = BlankForms(notice: notice).all.map { Form(path: BlankForms.path(of: $0.key), name: $0.name) }
    rows = applications.filter { state == nil || $0.state == state }.map { application in
      Row(
        number: application.number, title: application.title.isEmpty ? application.file : application.title,
        unit: application.unit, kind: application.kind?.name(in: .zh) ?? "—", state: application.state.name(in: .zh),
        file: application.file, created: LocalTime.minute(application.createdAt))
    }
    hasRows = !rows.isEmpty
    states = ApplicationState.allCases.map {
      Choice(value: $0.rawValue, name: $0.name(in: .zh), isChosen: $0 == state)
    }
    limit = byteLimit >> 20
    deadline = notice.deadline.description
    paperDeadline = "\(notice.paperDeadline) \(notice.paperHour):00"
    self.complaint = complaint
    self.keepsUnits = keepsUnits
  }
}
