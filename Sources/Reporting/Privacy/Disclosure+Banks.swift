public import SupplyDemand

extension Disclosure {
  /// A problem as it may be shown; the experts who were found for it may be named in every text.
  public func showing(_ problem: TechnicalProblem) -> TechnicalProblem {
    guard self == .masked else { return problem }
    func masked(_ text: String) -> String { self.text(text, naming: problem.experts) }
    var shown = problem
    shown.title = masked(problem.title)
    shown.description = masked(problem.description)
    shown.industries = problem.industries.map(masked)
    shown.enterprise = masked(problem.enterprise)
    shown.city = masked(problem.city)
    shown.team = masked(problem.team)
    shown.solution = masked(problem.solution)
    shown.experts = problem.experts.map(person)
    return shown
  }

  /// A project as it may be shown.
  public func showing(_ project: Project) -> Project {
    guard self == .masked else { return project }
    var shown = project
    shown.title = text(project.title)
    shown.description = text(project.description)
    shown.industries = project.industries.map { text($0) }
    shown.units = project.units.map { text($0) }
    shown.city = text(project.city)
    shown.team = text(project.team)
    shown.cooperation = project.cooperation.map { text($0) }
    return shown
  }

  /// An open source as it may be shown.
  public func showing(_ source: OpenSource) -> OpenSource {
    guard self == .masked else { return source }
    var shown = source
    shown.title = text(source.title)
    shown.description = text(source.description)
    shown.industries = source.industries.map { text($0) }
    shown.license = text(source.license)
    shown.url = text(source.url)
    shown.units = source.units.map { text($0) }
    shown.team = text(source.team)
    return shown
  }
}
