public import SupplyDemand

extension ListLocation {
  /// The place within the file as people say it; empty for the whole file.
  var placeWords: Words {
    switch part {
    case nil where line != nil: Words("第 \(place) 行", "line \(place)")
    case nil, .sheet: Words(place, place)
    case .table(let number):
      Words(
        "表 \(number)" + (line.map { " 第 \($0) 行" } ?? "") + (column.map { "第 \($0) 列" } ?? ""), place)
    case .paragraphs: Words(line.map { "第 \($0) 段" } ?? "正文", place)
    }
  }

  /// The place within the file as people say it: 第 3 行第 5 列, 工作表 专家 单元格 B7, 表 3 第 2 行; the whole file for no place.
  public func placeName(in language: Language) -> String {
    switch part {
    case nil:
      let column = column.map { Words("第 \($0) 列", ", column \($0)") } ?? Words("", "")
      return (line.map { Words("第 \($0) 行" + column.zh, "line \($0)" + column.en) } ?? Words("整个文件", "the whole file"))[
        language]
    case .sheet: return (Words("工作表 ", "sheet "))[language] + placeWords[language]
    case .table, .paragraphs: return placeWords[language]
    }
  }
}
