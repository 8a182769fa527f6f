internal import SupplyDemand

/// Code, sub-category and name say the same project, and one of the form's (附件5 填报说明3).
struct ProjectCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    let reading = ProjectReading(of: application, terms)
    guard let kind = reading.kind, let project = terms.notice.terms(kind) else {
      let place = application.title ?? application[.code]
      return terms.finding(
        .unknownProject, at: place?.location ?? ListLocation(file: application.file), quoting: place?.text ?? "")
    }
    if let code = reading.evidence.first, code.kinds.isEmpty, code.text == application[.code] {
      return terms.finding(.unknownProject, code.text, facts: [project.code])
    }
    // The first that says a project decides; what says another is in conflict with it.
    let others = reading.evidence.filter {
      !$0.kinds.contains(kind) && !$0.kinds.isEmpty && !isFitting($0.text, project, application, terms)
    }
    var findings = others.prefix(1).flatMap {
      terms.finding(.codeMismatch, $0.text, facts: [project.code, project.name])
    }
    if findings.isEmpty, kind.form != application.form {
      findings += terms.finding(
        .codeMismatch, at: reading.evidence[0].text.location, quoting: reading.evidence[0].text.text,
        facts: [project.code, terms.notice.layout(kind.form)?.annex ?? ""])
    }
    if findings.isEmpty { findings += titles(application, project, terms) + category(application, project, terms) }
    return findings
  }

  /// Whether a text is the name, and can be read as one of the project too: 智能检测装备 is an industry with a word of
  /// services in it.
  private func isFitting(
    _ text: FormText, _ project: ProjectTerms, _ application: Application, _ terms: CheckTerms
  ) -> Bool {
    guard text == application.title, let subject = ProjectTitle(text.plain).subject(of: project.naming) else {
      return false
    }
    return SubjectReading.fits(subject, project.naming, terms)
  }

  /// The name on the cover is the one in the form.
  private func titles(_ application: Application, _ project: ProjectTerms, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let cover = application[.coverTitle], let title = application[.title], !cover.isEmpty, !title.isEmpty,
      FormKey.of(cover.plain) != FormKey.of(title.plain)
    else { return [] }
    return terms.finding(.codeMismatch, cover, facts: [project.code, title.text])
  }

  /// The category is that of the project, where it is filled in: the year before it doesn't matter.
  private func category(_ application: Application, _ project: ProjectTerms, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let category = application[.category], !category.isEmpty,
      !FormKey.of(category.plain).contains(FormKey.of(project.category)),
      !FormKey.of(category.plain).contains(FormKey.of(project.name))
    else { return [] }
    return terms.finding(.codeMismatch, category, facts: [project.code, project.category])
  }
}
