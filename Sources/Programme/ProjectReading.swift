internal import SupplyDemand

/// For which project an application is, by all that says so.
struct ProjectReading {
  /// What says which kinds it could be.
  struct Evidence {
    /// What is filled in.
    let text: FormText
    /// The kinds it fits; none when it fits nothing.
    let kinds: [ProjectKind]
  }

  /// By the code, the sub-category and the name, in this order, where they are filled in.
  let evidence: [Evidence]
  /// The kind by the first of them that fits exactly one, else by what the name is about; nil when that tells nothing.
  let kind: ProjectKind?

  init(of application: Application, _ terms: CheckTerms) {
    let projects = terms.notice.projects.filter { $0.kind.form == application.form }
    var evidence: [Evidence] = []
    if let code = application[.code], !code.isEmpty {
      let key = FormKey.of(code.plain)
      evidence.append(
        Evidence(text: code, kinds: terms.notice.projects.filter { FormKey.of($0.code) == key }.map(\.kind)))
    }
    if let name = application[.subcategory], !name.isEmpty {
      let key = FormKey.of(name.plain)
      evidence.append(
        Evidence(text: name, kinds: terms.notice.projects.filter { key.contains(FormKey.of($0.name)) }.map(\.kind)))
    }
    if let title = application.title {
      let kinds = projects.filter { Self.fits(title, $0, terms) }.map(\.kind)
      evidence.append(Evidence(text: title, kinds: kinds.count == projects.count ? [] : kinds))
    }
    self.evidence = evidence
    kind = evidence.first { $0.kinds.count == 1 }?.kinds.first ?? Self.likely(application, projects, terms)
  }

  /// The kind whose names have such a subject, where the name isn't clear: “科创中国”新能源汽车科技服务团 lacks the word 产业.
  private static func likely(
    _ application: Application, _ projects: [ProjectTerms], _ terms: CheckTerms
  ) -> ProjectKind? {
    guard let title = application.title else { return nil }
    return projects.first { project in
      ProjectTitle(title.plain).subject(of: project.naming).map { SubjectReading.fits($0, project.naming, terms) }
        == true
    }?.kind
  }

  /// Whether a name is clearly one of the kind of projects: for teams by what stands between the fixed parts, since these
  /// are the same for all.
  private static func fits(_ title: FormText, _ project: ProjectTerms, _ terms: CheckTerms) -> Bool {
    guard let subject = ProjectTitle(title.plain).subject(of: project.naming) else { return false }
    guard project.naming.subject != .any else { return true }
    return SubjectReading.clearest(of: subject, terms) == project.naming.subject
  }
}
