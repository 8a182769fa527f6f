public import OfficeDocuments

extension OfficeDocumentError: Worded {
  /// What happened and what to do. Programs' own words (those of libzip) are left to the English sentence.
  public var words: Words { Words(chinese, description) }

  private var chinese: String {
    switch self {
    case .notOffice(let format): "文件\(format.chinese)，不是 Word 或 Excel 文档。\(format.chineseRemedy)"
    case .wrongFormat(let expected, let found):
      "文件是 .\(found.rawValue)，这里需要 .\(expected.rawValue)。\(Self.saveAs(expected))"
    case .passwordProtected: "文件有密码保护。请在 Word 或 Excel 中取消密码，保存后重新提交。"
    case .damagedArchive: "文件已损坏：压缩包打不开。请重新传送，或打开后另存一份。"
    case .damagedPart(let part, _): "文件已损坏：其中的“\(part)”解不开。请重新传送，或打开后另存一份。"
    case .duplicatePart(let part): "文件中有两个“\(part)”，不知以哪个为准。\(Self.saveAnew)"
    case .missingPart(let part): "文件缺少“\(part)”部分。\(Self.saveAnew)"
    case .documentType(let part): "文件的“\(part)”部分含有不允许的文档类型声明（DTD）。\(Self.saveAnew)"
    case .malformed(let part, let line, let column):
      "文件的“\(part)”部分第 \(line) 行第 \(column) 列不是合格的 XML。\(Self.saveAnew)"
    case .invalidReference(let reference, let part):
      "文件的“\(part)”部分中，“\(reference)”不是有效的单元格引用，或次序不对。\(Self.saveAnew)"
    case .tooLarge(let limit, let most, let part):
      "文件过大：\(limit.chinese)超过 \(most)（在“\(part)”处）。请拆成几个文件，或删去空白的行、列和图片。"
    case .converterMissing, .converterTimedOut, .converterFailed, .converterUnavailable, .converterCancelled:
      chineseOfConversion
    case .invalidContent: "文档无法写出：内容不合规定。请把这个问题告诉管理员。"
    case .writingFailed: "文档无法生成，可能内存不足。请稍后再试。"
    }
  }

  private var chineseOfConversion: String {
    switch self {
    case .converterMissing(let format):
      "读取 .\(format.rawValue) 文件需要 LibreOffice，服务器没有安装。\(Self.saveAs(format.modern))"
    case .converterTimedOut(let format, let seconds):
      "LibreOffice 在 \(seconds) 秒内没有转换完这个 .\(format.rawValue) 文件。\(Self.saveAs(format.modern))"
    case .converterFailed(let format, _):
      "LibreOffice 无法转换这个 .\(format.rawValue) 文件，它可能已损坏或有密码保护。\(Self.saveAs(format.modern))"
    case .converterUnavailable: "LibreOffice 无法运行，可能磁盘已满。请稍后再试，或请管理员检查临时文件夹。"
    case .converterCancelled: "转换已取消。请重新提交。"
    default: ""
    }
  }

  private static let saveAnew = "请用 Word 或 Excel 打开后另存一份。"

  private static func saveAs(_ format: OfficeFormat) -> String {
    "请用 \(format.isText ? "Word" : "Excel") 打开后另存为 .\(format.modern.rawValue)。"
  }
}

extension ForeignFormat {
  fileprivate var chinese: String {
    switch self {
    case .empty: "是空的"
    case .pdf: "是 PDF"
    case .rtf: "是 RTF 文本"
    case .markup: "是网页或 XML"
    case .picture: "是图片"
    case .openDocument: "是 OpenDocument 文档（.odt、.ods）"
    case .presentation: "是演示文稿"
    case .binaryWorkbook: "是二进制工作簿（.xlsb）"
    case .archive: "是压缩包"
    case .compoundFile: "是旧式复合文档，但其中没有正文或工作簿，也可能传送时被截断"
    case .unknown: "的格式无法识别"
    }
  }

  fileprivate var chineseRemedy: String {
    switch self {
    case .empty: "请重新传送。"
    case .rtf, .markup, .openDocument, .binaryWorkbook: "请打开后另存为 .docx 或 .xlsx。"
    case .archive: "请解压后提交其中的文档。"
    case .compoundFile: "请重新传送，或提交 .docx、.xlsx 文件。"
    case .pdf, .picture, .presentation, .unknown: "请提交 .docx 或 .xlsx 文件。"
    }
  }
}

extension ReadingLimit {
  fileprivate var chinese: String {
    switch self {
    case .fileBytes: "字节数"
    case .parts: "包内的文件数"
    case .partBytes: "一个部分的字节数"
    case .totalBytes: "各部分的总字节数"
    case .nodes: "元素和属性数"
    case .attributes: "一个元素的属性数"
    case .prefixes: "前缀声明数"
    case .comments: "注释数"
    case .depth: "元素嵌套的层数"
    case .pieces: "段落、行和单元格数"
    case .textBytes: "文字的字节数"
    case .tableColumns: "表格的列数"
    case .filledCells: "合并单元格展开后的单元格数"
    }
  }
}
