internal import SupplyDemand

/// By what applications are checked: the notice, and what is known of the world around them.
struct CheckTerms: Sendable {
  let notice: Notice
  let surroundings: Surroundings
  /// Which units are one.
  let units: UnitResolver

  /// Terms that know which names and codes `applications` and the list of sanctions give to one unit.
  init(notice: Notice, surroundings: Surroundings, applications: [Application] = []) {
    self.notice = notice
    self.surroundings = surroundings
    var units = UnitResolver(societies: surroundings.societies, units: surroundings.units)
    for sanction in surroundings.sanctions ?? [] {
      units.learn(UnitMention(name: sanction.unit, code: sanction.creditCode))
    }
    for application in applications { units.learn(UnitMention(of: application)) }
    self.units = units
  }

  /// A finding by `rule`, or none when the notice doesn't have the rule.
  func finding(
    _ rule: NoticeRule, at location: ListLocation, quoting quoted: String = "", facts: [String] = [],
    severity: NoticeFinding.Severity? = nil, clause: String? = nil
  ) -> [NoticeFinding] {
    guard let terms = notice.rules[rule] else { return [] }
    return [
      NoticeFinding(
        rule: rule, severity: severity ?? terms.severity, clause: clause ?? terms.clause, location: location,
        quoted: quoted, facts: facts)
    ]
  }

  /// A finding by `rule` about what is filled in.
  func finding(
    _ rule: NoticeRule, _ text: FormText, facts: [String] = [], severity: NoticeFinding.Severity? = nil,
    clause: String? = nil
  ) -> [NoticeFinding] {
    finding(rule, at: text.location, quoting: text.text, facts: facts, severity: severity, clause: clause)
  }

  /// The layout of an application's form.
  func layout(of application: Application) -> FormLayout? { notice.layout(application.form) }

  /// The printed label of a field.
  func label(_ field: ApplicationField, in application: Application) -> String {
    let layout = layout(of: application)
    return layout?.labels[field]?.first ?? layout?.sections.first { $0.field == field }?.title ?? field.rawValue
  }

  /// The terms of the project that an application is for, as far as that can be told.
  func terms(of application: Application) -> ProjectTerms? {
    ProjectReading(of: application, self).kind.flatMap(notice.terms)
  }
}
