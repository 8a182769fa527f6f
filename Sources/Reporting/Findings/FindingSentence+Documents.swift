/// Sentences about documents of Word and Excel.
extension FindingSentence {
  var wrongExtension: Words {
    Words(
      "文件扩展名\(quoted.zh)与内容不符\(given(0) { "，内容是 \($0) 文件" })，已按内容读入；请改正扩展名，以免别的软件打不开。",
      "The end of the file's name, \(quoted.en), isn't what the file is\(given(0) { ", which is \($0)" }), so that it was "
        + "read by its content; rename it, since other programs may refuse it.")
  }

  var documentMacros: Words {
    Words(
      "文件\(quoted.zh)带有宏；宏没有运行，只读取了内容。请确认文件来源可靠，并另存为不带宏的格式。",
      "The document \(quoted.en) brings macros, which weren't run; only its content was read. Make sure where it comes from, "
        + "and save it without macros.")
  }

  var externalLinks: Words {
    Words(
      "文件\(quoted.zh)含有指向外部文件的链接；没有打开这些链接，读入的是文件中保存的值。请核对这些值，并断开链接。",
      "The document \(quoted.en) leads to other files, which weren't opened; the values kept in it were read. Check them, "
        + "and break the links.")
  }

  var embeddedObjects: Words {
    Words(
      "文件\(quoted.zh)中嵌有其他文档或控件，其内容没有读入；如有名单在内，请另存后单独导入。",
      "Other documents or controls are embedded in \(quoted.en) and weren't read; if a list is in them, save and import it "
        + "by itself.")
  }

  var hiddenSheet: Words {
    Words(
      "工作表\(quoted.zh)是隐藏的，未读入；如需导入，请取消隐藏。",
      "The sheet \(quoted.en) is hidden and was left out; show it if it is to be imported.")
  }

  var partLeftOut: Words {
    Words(
      "以\(quoted.zh)开头的工作表或表格不是这一类名单，未读入。",
      "The sheet or table that begins with \(quoted.en) is no list of this kind and was left out.")
  }

  var errorCell: Words {
    Words(
      "单元格的公式出错（\(quoted.zh)），按空白读入；请改正公式或直接填写值。",
      "The cell's formula fails (\(quoted.en)), so that it was read as empty; mend the formula or write the value.")
  }

  var maskedValue: Words {
    Words(
      "字段\(given(0) { "「\(Self.fieldName($0))」" })的值\(quoted.zh)已隐去部分内容，导入后将取代原有的完整信息；请用完整的名单导入。",
      "\(quoted.en) in the field\(given(0) { " “\($0)”" }) is masked and would replace the full value; import the full list."
    )
  }
}
