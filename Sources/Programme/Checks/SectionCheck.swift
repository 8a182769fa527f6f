internal import SupplyDemand

/// All printed sections are there (附件5 填报说明1: 格式不符的申报材料不予受理).
struct SectionCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    guard let layout = terms.layout(of: application) else { return [] }
    return layout.sections.filter { application.sections[$0.number] == nil }.flatMap { section in
      terms.finding(
        .missingSection, at: ListLocation(file: application.file),
        facts: [ChineseNumeral.text(section.number) + "、" + section.title])
    }
  }
}
