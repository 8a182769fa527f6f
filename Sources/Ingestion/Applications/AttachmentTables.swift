internal import SupplyDemand

/// Reads lists of experts, demands and achievements from the tables on added pages: tables whose header has a name.
struct AttachmentTables {
  private static let titles: [(kind: RecordKind, names: [String])] = [
    (.achievements, ["成果名称", "科技成果名称", "科技成果", "成果题目", "项目成果名称"]),
    (.demands, ["需求名称", "技术需求名称", "企业需求名称", "技术需求", "问题名称", "技术问题", "技术难题", "企业技术问题"]),
    (.experts, ["专家姓名", "姓名", "专家"]),
  ]

  private var table: Int?
  private var kind: RecordKind?
  private var columns: ClosedRange<Int> = 1...1
  /// What was read.
  private(set) var attachments: [ApplicationAttachment] = []

  mutating func take(_ row: FormRow) {
    guard let number = row.table else { return }
    if number != table {
      table = number
      kind = nil
    }
    guard let kind else {
      for (kind, names) in Self.titles {
        guard let cell = row.cells.first(where: { names.contains($0.key) }) else { continue }
        self.kind = kind
        columns = cell.columns
        return
      }
      return
    }
    guard let cell = row.cells.first(where: { $0.columns.overlaps(columns) }), !cell.isBlank else { return }
    let others = row.filled.filter { $0 != cell && !$0.key.allSatisfy(\.isNumber) || $0.key.count > 6 && $0 != cell }
    attachments.append(
      ApplicationAttachment(
        kind: kind, title: FormText(reading: cell.text, at: cell.location),
        details: others.map { CellText.cleaned($0.text) }.joined(separator: "；")))
  }
}
