import HTTPTypes
import Reporting
import Storage
import SupplyDemand
import Workbench

extension Operations {
  private static let file = Parameter.query(
    "file", .text(1...200), isRequired: true, Words("文件名。", "The file's name."))

  /// Filled forms: checking one, and taking one in.
  static let forms: [Operation] = [
    .write(
      "checkForm", .post, "/applications/check",
      Words(
        "按通知检查一份填好的申报书（.docx、.doc 或 JSON），不保存。", "What the notice's rules find in a filled form, which isn't kept."),
      [file, personal], body: .file, gives: .named("NoticeFindings"), permission: .apply
    ) { call in
      let office = try await call.services.editions.applicationOffice()
      let checked = try await office.check([ListFile(name: call.arguments.text("file") ?? "", bytes: call.file)])
      return Operation.Answer(checked.report(call.disclosure).json(in: call.language))
    },
    .write(
      "addApplication", .post, "/applications", Words("登记一份填好的申报书为草稿。", "Takes a filled form in as a draft."),
      [file], body: .file, gives: .named("Application"), permission: .apply
    ) { call in
      let office = try await call.services.editions.applicationOffice()
      let form = ListFile(name: call.arguments.text("file") ?? "", bytes: call.file)
      let taken = try await office.take([form], at: call.services.clock.now, by: try call.account())
      return Operation.Answer(taken.first.map(JSONValue.work) ?? .null)
    },
  ]
}
