import Reporting
import Storage
import SupplyDemand

/// Where lists are uploaded, with the history of imports.
struct ImportsPage {
  /// An upload that waits.
  struct UploadRow {
    let file: String
    let path: String
    let size: String
    let time: String
    let who: String
  }

  /// An import.
  struct ImportRow {
    let number: Int
    let file: String
    let kind: String
    let time: String
    let who: String
    let counts: String
    let isUndone: Bool
    let undone: String
    let mayUndo: Bool
  }

  /// The template of a kind of lists.
  struct TemplateRow {
    let name: String
    /// Where it is as a workbook and as CSV.
    let workbook: String
    let csv: String
  }

  let templates: [TemplateRow]
  let uploads: [UploadRow]
  let hasUploads: Bool
  let imports: [ImportRow]
  let hasImports: Bool
  let kinds: [Choice]
  let complaint: String?
  let done: String?
  let limit: Int
  let csrf = FormToken.place

  init(
    uploads: [Upload], imports: [StoredImport], names: AccountNames, complaint: String?, done: String?, byteLimit: Int
  ) {
    self.uploads = uploads.map { upload in
      UploadRow(
        file: upload.file, path: "/imports/uploads/\(upload.id)", size: "\((upload.size + 1023) / 1024) KB",
        time: LocalTime.minute(upload.uploadedAt), who: names[upload.uploadedBy])
    }
    hasUploads = !uploads.isEmpty
    let last = imports.last { $0.undoneAt == nil }?.number
    self.imports = imports.reversed().prefix(200).map { item in
      let parts = [
        (item.added, "新增"), (item.updated, "更新"), (item.unchanged, "未变"), (item.removed, "移除"), (item.leftOut, "未读入"),
      ]
      return ImportRow(
        number: item.number, file: item.file, kind: item.kind.name(in: .zh), time: LocalTime.minute(item.importedAt),
        who: item.importedBy.map { names[$0] } ?? "命令行",
        counts: parts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: "，"),
        isUndone: item.undoneAt != nil, undone: item.undoneAt.map(LocalTime.minute) ?? "",
        mayUndo: item.isUndoable && item.number == last)
    }
    hasImports = !imports.isEmpty
    kinds = Choice.list(RecordKind.self, chosen: nil)
    templates = RecordKind.allCases.map { kind in
      let path = "/imports/templates/\(kind.rawValue)"
      return TemplateRow(name: kind.name(in: .zh), workbook: path + ".xlsx", csv: path + ".csv")
    }
    self.complaint = complaint
    self.done = done
    // The form around the file takes some room too.
    limit = max(1, byteLimit >> 20 - 1)
  }
}
