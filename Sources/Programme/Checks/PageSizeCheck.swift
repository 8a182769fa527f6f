internal import SupplyDemand

/// The pages are A4 (附件5 填报说明2).
struct PageSizeCheck: ApplicationCheck {
  func findings(in application: Application, _ terms: CheckTerms) -> [NoticeFinding] {
    application.pages.filter { !$0.isA4 }.prefix(1).flatMap { page in
      terms.finding(
        .pageSize, at: ListLocation(file: application.file), facts: [String(page.width), String(page.height)])
    }
  }
}
