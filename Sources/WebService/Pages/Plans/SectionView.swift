import Reporting

/// A part of a report as pages show it.
struct SectionView {
  let heading: String
  let table: TableView
  let hasTable: Bool
  let remarks: [String]

  init(_ section: ReportSection) {
    heading = section.title
    table = TableView(section.table)
    hasTable = !section.table.rows.isEmpty
    remarks = section.remarks
  }
}
