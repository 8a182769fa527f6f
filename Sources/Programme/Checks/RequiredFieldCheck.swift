internal import SupplyDemand

/// What must be filled in is (附件5 填报说明1: 相应栏目请填写完整). A section that isn't there is told as a whole elsewhere.
struct RequiredFieldCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let layout = terms.layout(of: application) else { return [] }
    var findings = fields(application, layout, terms)
    if application.sections[1] != nil { findings += people(application, layout, terms) }
    if application.sections[7] != nil { findings += schedule(application, terms) }
    if application.sections[8] != nil { findings += members(application, terms) }
    if application.sections[9] != nil { findings += money(application, terms) }
    return findings
  }

  private func missing(_ label: String, at location: ListLocation?, _ application: Application, _ terms: CheckTerms)
    -> [NoticeFinding]
  {
    terms.finding(.missingField, at: location ?? ListLocation(file: application.file), facts: [label])
  }

  private func fields(_ application: Application, _ layout: FormLayout, _ terms: CheckTerms) -> [NoticeFinding] {
    layout.required.flatMap { field -> [NoticeFinding] in
      guard application.isBlank(field) else { return [] }
      let section = field.section
      if section > 0, application.sections[section] == nil { return [] }
      return missing(
        terms.label(field, in: application), at: application[field]?.location ?? application.sections[section],
        application, terms)
    }
  }

  private func people(_ application: Application, _ layout: FormLayout, _ terms: CheckTerms) -> [NoticeFinding] {
    ApplicationPerson.Role.allCases.flatMap { role in
      (layout.requiredOfPeople[role] ?? []).flatMap { field -> [NoticeFinding] in
        let text = application[role, field]
        guard text?.isEmpty ?? true else { return [] }
        let label = (layout.roles[role]?.first ?? "") + (layout.personLabels[field]?.first ?? "")
        return missing(label, at: text?.location ?? application.sections[1], application, terms)
      }
    }
  }

  private func schedule(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    var findings: [NoticeFinding] = []
    if application.start?.written.isEmpty ?? true, application.end?.written.isEmpty ?? true {
      findings += missing(
        "项目起止时间", at: application.start?.written.location ?? application.sections[7], application, terms)
    }
    if application.stages.isEmpty {
      findings += missing("实施阶段", at: application.sections[7], application, terms)
    }
    for stage in application.stages {
      let parts = [
        ("经费预算", stage.budget.written), ("目标内容", stage.goal),
        ("时间进度", stage.start.written.isEmpty ? stage.start.written : stage.end.written),
      ]
      for (label, text) in parts where text.isEmpty {
        findings += missing(stage.name.plain + label, at: text.location, application, terms)
      }
    }
    return findings
  }

  private func members(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    if application.members.isEmpty {
      return missing("主要参加人员", at: application.sections[8], application, terms)
    }
    return application.members.flatMap { member in
      let parts = [
        ("姓名", member.name), ("工作单位及职务/职称", member.position), ("联系方式", member.contact),
        ("在本项目中承担的主要工作", member.task),
      ]
      return parts.filter { $0.1.isEmpty }.flatMap { missing($0.0, at: $0.1.location, application, terms) }
    }
  }

  private func money(_ application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    var findings: [NoticeFinding] = []
    for (fund, label) in [(ApplicationFund.total, "经费总预算"), (.requested, "申请项目经费")] {
      guard application.funds[fund]?.written.isEmpty ?? true else { continue }
      findings += missing(
        label, at: application.funds[fund]?.written.location ?? application.sections[9], application, terms)
    }
    if application.expenses.isEmpty {
      findings += missing("经费支出预算表", at: application.sections[9], application, terms)
    }
    for expense in application.expenses {
      let parts = [("支出内容明细", expense.item), ("金额", expense.amount.written), ("测算依据", expense.basis)]
      for (label, text) in parts where text.isEmpty {
        findings += missing(label, at: text.location, application, terms)
      }
    }
    if !application.expenses.isEmpty, application.expenseTotal?.written.isEmpty ?? true {
      findings += missing(
        "合计", at: application.expenseTotal?.written.location ?? application.sections[9], application, terms)
    }
    return findings
  }
}
