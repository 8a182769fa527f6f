public import Ingestion
public import Reporting
internal import SupplyDemand

extension IngestionError {
  /// What happened, where, and what to do; of a document without its name, which stands beside.
  public var words: Words {
    if case .unreadableDocument(_, let error) = self { return error.words }
    return Words(chinese, description)
  }

  private var chinese: String {
    switch self {
    case .emptyFile: "文件是空的。请重新导出名单，或换一个文件。"
    case .missingColumn(_, let kind, _, let found):
      "没有一列是\(kind.name(in: .zh))名单必填的列。表头是：\(found.isEmpty ? "（无）" : found.joined(separator: "、"))。请改列名，或换一个类别。"
    case .invalidLine(_, let line, let expected): "第 \(line) 行的写法不对，应为：\(expected)。"
    case .unreadableDocument(_, let error): error.words.zh
    case .unwritableForm: "申报书无法生成，可能内存不足。请稍后再试。"
    case .oversizedApplication(_, .characters(let most)): "超过 \(most) 字，申报书不会有这么多内容。请删去不属于申报书的内容。"
    case .oversizedApplication(_, .rows(let most)): "实施阶段、成员或支出超过 \(most) 行，申报书不会有这么多。请删去多余的行。"
    case .unsuitableKind: "这一类名单不能这样读入，请换一个类别。"
    case .damagedNames, .damagedFile, .damagedProblem: description
    }
  }
}
