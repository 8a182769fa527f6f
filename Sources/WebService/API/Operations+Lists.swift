import HTTPTypes
import Reporting
import Storage
import SupplyDemand
import Workbench

extension Operations {
  /// Imports of lists.
  static let lists: [Operation] = [
    .readWork(
      "listImports", "/imports", Words("导入记录。", "The history of imports."), Page.parameters,
      gives: Page.schema(of: .named("Import")), permission: .importLists
    ) { call in
      let found = Array(try call.services.store.imports().reversed())
      let page = Page(call.arguments, total: found.count)
      return Operation.Answer(page.json(found[page.places].map(JSONValue.work)), page: page)
    },
    .write(
      "importList", .post, "/imports", Words("导入一个文件，或只检查它。", "Imports a file, or only checks it."),
      [
        .query("file", .text(1...200), isRequired: true, Words("文件名。", "The file's name.")),
        .query("kind", RecordKind.self, Words("类别，默认自动识别。", "What it is; found out by default.")),
        .query("check", .flag, Words("只检查，不导入。", "Only check, import nothing.")),
        .query(
          "masked", .flag,
          Words("姓名、电话、邮箱已隐去的名单也导入。", "Take masked names, telephone numbers and e-mail addresses too.")),
      ], body: .file, gives: .named("ImportResult"), permission: .importLists
    ) { call in
      let name = call.arguments.text("file") ?? ""
      let account = try call.account()
      let importer = try await call.services.editions.importer(of: call.arguments.choice("kind"))
      let list = try await importer.readOne(ListFile(name: name, bytes: call.file))
      let isCheck = call.arguments.flag("check")
      guard list.records.count > 0 || isCheck else {
        throw Problem.conflict(Words("文件中没有可以读入的记录。", "The file has no row that can be taken."))
      }
      let summary =
        isCheck
        ? try importer.preview(list)
        : try importer.store(
          list, at: call.services.clock.now, by: account.id, takingMasked: call.arguments.flag("masked"))
      if !isCheck {
        try await call.services.editions.refresh()
        call.services.editions.noteWork()
      }
      return Operation.Answer(result(list, summary, call))
    },
    .write(
      "undoLastImport", .delete, "/imports/{number}", Words("撤销最近一次导入。", "Undoes the last import."),
      [.path("number", .integer(1...1_000_000_000, otherwise: nil), Words("导入的序号。", "The import's number."))],
      body: .none, gives: .named("Import"), permission: .importLists
    ) { call in
      let account = try call.account()
      guard
        let undone = try call.services.store.undoLastImport(
          call.arguments.integer("number"), at: call.services.clock.now, by: account.id)
      else {
        throw Problem.conflict(
          Words("只能撤销最近一次导入，且其后没有别的导入。", "Only the last import can be undone, while no other came after it."))
      }
      try await call.services.editions.refresh()
      call.services.editions.noteWork()
      return Operation.Answer(.work(undone.list))
    },
  ]

  private static func result(_ list: ReadList, _ summary: Reporting.ImportSummary, _ call: Operation.Call) -> JSONValue
  {
    let people = list.records.people
    return .object([
      "file": .string(list.file), "kind": .string(list.kind.rawValue), "added": .integer(summary.added),
      "updated": .integer(summary.updated), "unchanged": .integer(summary.unchanged),
      "removed": .integer(summary.removed),
      "leftOut": .integer(summary.leftOut),
      "findings": .array(
        list.findings.map { finding in
          .object([
            "kind": .string(finding.kind.rawValue), "severity": .string(finding.severity.rawValue),
            "part": .optional(finding.location.part?.description), "line": .optional(finding.location.line),
            "column": .optional(finding.location.column),
            "message": .string(finding.message(in: call.language, naming: people, .masked)),
          ])
        }),
    ])
  }

  /// Accounts and the audit trail.
  static let administration: [Operation] = [
    .readWork(
      "listAccounts", "/accounts", Words("账号。", "The accounts."), gives: .list(.named("Account")),
      permission: .administer
    ) { call in
      Operation.Answer(.array(try call.services.store.accounts().map(JSONValue.work)))
    },
    .readWork(
      "listAudit", "/audit", Words("操作日志，新的在前。", "The audit trail, the newest first."),
      [
        .query("action", AuditAction.self, Words("只看一种操作。", "Only one action.")),
        .query(
          "before", .integer(1...1_000_000_000, otherwise: nil), Words("只看此序号之前的。", "Only entries before this number.")),
        .query("limit", .integer(1...200, otherwise: 50), Words("最多条数。", "The most entries.")),
      ], gives: .list(.named("AuditEntry")), permission: .administer
    ) { call in
      let entries = try call.services.store.auditEntries(
        action: call.arguments.choice("action"), before: call.arguments.integer("before"),
        limit: call.arguments.integer("limit") ?? 50)
      return Operation.Answer(.array(entries.map(JSONValue.work)))
    },
  ]
}
