import SupplyDemand

/// Sentences about files and tables.
extension FindingSentence {
  var undecodableBytes: Words {
    Words(
      "文件中有字节不是有效的\(given(0) { " \($0) " })文字，已替换为\(quoted.zh)；请把文件另存为 UTF-8 再导入。",
      "Bytes that are no valid \(given(0) { "\($0) " })text were replaced by \(quoted.en); save the file as UTF-8.")
  }

  var unknownColumn: Words {
    Words(
      "不认识的列名\(quoted.zh)，该列未读入；请改用文档所列的列名。",
      "No field is called \(quoted.en), so that the column was left out; use one of the documented headers.")
  }

  var cellCount: Words {
    Words(
      "本行\(quoted.zh)的格数与表头不符\(given(0) { "：本行 \($0) 格" })\(given(1) { "，表头 \($0) 格" })；请检查分隔符和引号。",
      "The number of cells in the row \(quoted.en) differs from the header's"
        + "\(given(0) { ": \($0) cells" })\(given(1) { " where the header has \($0)" }); check separators and quotation marks."
    )
  }

  var malformedQuotes: Words {
    Words(
      "单元格\(quoted.zh)的引号不成对，已按原样读到下一个分隔符；请补上引号，单元格内的引号写两次。",
      "The quotation marks of the cell \(quoted.en) don't match, so that it was read as it stands; close it, and write a "
        + "quotation mark inside a cell twice.")
  }

  var rowLeftOut: Words {
    Words(
      "本行\(quoted.zh)未读入：应有\(given(1) { " \($0) " })格\(given(0) { "，实有 \($0) 格" })；请补全后重新导入。",
      "The row \(quoted.en) was left out: it must have\(given(1) { " \($0)" }) cells\(given(0) { " and has \($0)" }); "
        + "complete it and import the list again.")
  }

  var missingField: Words {
    Words(
      "缺少必填字段\(given(0) { "「\(Self.fieldName($0))」" })：\(quoted.zh)，该行未读入；请补上后重新导入。",
      "The required field\(given(0) { " “\($0)”" }) is empty in \(quoted.en), so that the row was left out; fill it in."
    )
  }

  var invalidValue: Words {
    Words(
      "字段\(given(0) { "「\(Self.fieldName($0))」" })的值\(quoted.zh)无法理解\(given(1) { "，应为 \($0)" })；请改正，否则该字段留空。",
      "\(quoted.en) is no value of the field\(given(0) { " “\($0)”" })\(given(1) { ", which takes \($0)" }); "
        + "correct it, until then the field stays empty.")
  }

  var invalidJSON: Words {
    Words(
      "本行不是 JSON 对象：\(quoted.zh)\(given(0) { "（\($0)）" })，未读入；每行请写一个完整的对象 {…}。",
      "The line is no JSON object: \(quoted.en)\(given(0) { " (\($0))" }); write one whole object {…} on each line.")
  }

  var furtherFindings: Words {
    Words(
      "还有\(given(0) { " \($0) 处" })\(quoted.zh)类问题未逐条列出；请先改正已列出的，再导入一次。",
      "Further findings of the kind \(quoted.en)\(given(0) { ", \($0) in number," }) aren't listed; mend those that are, "
        + "then import the list again.")
  }

  var repeatedIdentifier: Words {
    Words(
      "标识\(quoted.zh)在同一文件中重复\(firstPlace.zh)，只保留了第一条；请删去一条或改标识。",
      "The identifier \(quoted.en) stands twice in this file\(firstPlace.en), and only the first "
        + "record was kept; delete one or rename it.")
  }

  /// Where the first one stands: in a line, or at a place of a document.
  private var firstPlace: Words {
    let isLine = finding.facts.first.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } ?? false
    return Words(
      given(0) { isLine ? "，首见于第 \($0) 行" : "，首见于 \($0)" },
      given(0) { isLine ? ", first in line \($0)" : ", first at \($0)" })
  }

  var nearDuplicate: Words {
    Words(
      "\(quoted.zh)可能与已有记录\(given(0) { "「\($0)」" })\(given(1) { "（来自 \($0)）" })重复，两条都保留了；请核对后合并。",
      "\(quoted.en) seems to repeat the record\(given(0) { " \($0)" })\(given(1) { " from \($0)" }); both were kept, "
        + "merge them if they are one.")
  }

  var unknownCity: Words {
    Words(
      "\(quoted.zh)不是试点城市\(given(0) { "，可能是：\($0)" })；请按试点城市名单填写。",
      "\(quoted.en) is none of the pilot cities\(given(0) { "; likely: \($0)" }). Write it as the list of cities does.")
  }

  var rowCount: Words {
    Words(
      "名单\(quoted.zh)处的行数或格数与序号不符\(given(0) { "：读到 \($0) 个" })\(given(1) { "，应有 \($0) 个" })；请检查是否缺行或缺格。",
      "At \(quoted.en) the list's rows or cells differ from its numbering"
        + "\(given(0) { ": \($0) found" })\(given(1) { ", \($0) expected" }); look for missing rows or cells.")
  }

  var strayText: Words {
    Words(
      "名单中的\(quoted.zh)不属于任何一行，未读入；请检查换行和制表符。",
      "\(quoted.en) stands inside the list and belongs to no row, so that it was left out; check line breaks and tabs.")
  }
}
