import SupplyDemand

/// Sentences about the names of enterprises and cities.
extension FindingSentence {
  var notCompany: Words {
    let kind = finding.facts.first.map { fact in
      EnterpriseMention.Kind(rawValue: fact)?.words ?? Words(PlainLine.text(fact), PlainLine.text(fact))
    }
    return Words(
      "代表企业\(quoted.zh)不是企业\(kind.map { "，而是\($0.zh)" } ?? "")；不按企业匹配，请核对。",
      "\(quoted.en) stands among the enterprises and is no company\(kind.map { " (\($0.en))" } ?? ""); please check.")
  }

  var gluedProduct: Words {
    Words(
      "\(quoted.zh)把企业名和产品连写\(given(0) { "，企业读作「\($0)」" })\(given(1) { "，产品读作「\($0)」" })；宜分开写。",
      "\(quoted.en) joins a company\(given(0) { " (“\($0)”)" }) and a product\(given(1) { " (“\($0)”)" }); write them apart."
    )
  }

  var genericName: Words {
    Words(
      "企业名\(quoted.zh)过短或过于笼统，无法据此查找；请写全称。",
      "The company name \(quoted.en) is too short or general to look up; write it in full.")
  }

  var sharedCompany: Words {
    Words(
      "企业\(quoted.zh)由多个城市列出\(given(0) { "：\($0)" })，按同一企业关联；若不是同一家，请写全称。",
      "The company \(quoted.en) is named by several cities\(givenList(0) { " (\($0))" }) and was linked; "
        + "write full names if they are several.")
  }

  var possibleAlias: Words {
    let other = other
    return Words(
      "企业\(quoted.zh)与\(given(1) { "\($0)的" })\(other.zh)可能是同一家，未关联；请核对。",
      "The company \(quoted.en) may be the same as \(other.en)\(given(1) { " of \($0)" }) and was not "
        + "linked; please check.")
  }

  var foreignRegion: Words {
    Words(
      "企业名\(quoted.zh)含地名\(given(0) { "「\($0)」" })，与所在城市\(given(1) { "「\($0)」" })不同；未据此推断所在地，请核对。",
      "The company name \(quoted.en) holds a region\(given(0) { " (\($0))" }) other than its city's"
        + "\(given(1) { " (\($0))" }); it was not taken for its place, please check.")
  }

  var provinceInferred: Words {
    Words(
      "城市名\(quoted.zh)未写省份\(given(0) { "，按\($0)理解" })；宜补上省份。",
      "The city \(quoted.en) is named without its province\(given(0) { ", taken to be \($0)" }); better name it.")
  }

  var hostDivision: Words {
    Words(
      "\(quoted.zh)不在行政区划代码表（GB/T 2260）中，采用所在地\(given(1) { $0 })\(given(0) { "（\($0)）" })；请核对。",
      "\(quoted.en) is not in GB/T 2260, its host division\(given(1) { " \($0)" })\(given(0) { " (\($0))" }) is used; "
        + "please check.")
  }
}
