import SupplyDemand

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
}
