import Reporting
import Workbench

/// What checking files has found; nothing was stored.
struct CheckedPage {
  let sections: [SectionView]
  let isFatal: Bool

  init(_ checked: CheckedApplications, _ disclosure: Disclosure) {
    sections = checked.report(disclosure).sections(in: .zh).map(SectionView.init)
    isFatal = checked.isFatal
  }
}
