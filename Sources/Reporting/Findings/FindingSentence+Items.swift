import SupplyDemand

/// Sentences about how the items of one cell were told apart.
extension FindingSentence {
  var repeatedInCell: Words {
    Words(
      "\(quoted.zh)在同一格中重复出现\(given(1) { "（首见于第 \($0) 个字符处）" })，按一个计；可删去一个。",
      "\(quoted.en) appears twice in one cell\(given(1) { " (first at character \($0))" }) and counts once; one can go."
    )
  }

  var similarInCell: Words {
    let other = other
    return Words(
      "\(quoted.zh)与同格的\(other.zh)名称相近，按两个保留；若是同一个，请统一写法。",
      "\(quoted.en) looks like \(other.en) in the same cell; both were kept. Use one spelling if they are one."
    )
  }

  var mixedSeparators: Words {
    Words(
      "单元格\(quoted.zh)混用多种分隔符\(given(0) { "，分为 \($0) 组" })；若不表示分组，请统一用顿号。",
      "The cell \(quoted.en) mixes separators\(given(0) { ", which makes \($0) groups" }); if no groups are meant, use 、."
    )
  }

  var joinedItems: Words {
    Words(
      "\(quoted.zh)中缺少分隔符\(given(0) { "，已理解为：\($0)" })；请在原表中用顿号分开。",
      "\(quoted.en) lacks a separator\(givenList(0) { " and was read as \($0)" }); write 、 between the items.")
  }

  var likelyLostSeparator: Words {
    Words(
      "\(quoted.zh)可能漏了分隔符\(given(0) { "，或为：\($0)" })；原文未改，请核对。",
      "\(quoted.en) may have lost a separator\(givenList(0) { ": \($0)" }); it was kept whole, please check.")
  }

  var distributedSuffix: Words {
    Words(
      "\(quoted.zh)的后缀属于前面各项\(given(0) { "，已理解为：\($0)" })；若不是，请逐项写全。",
      "The suffix of \(quoted.en) belongs to every item\(givenList(0) { ", read as \($0)" }); if not, write each in full."
    )
  }

  var conjunction: Words {
    Words(
      "\(quoted.zh)由连词相连，按多个产业理解\(given(0) { "：\($0)" })；若是一个产业，请在原表中改写。",
      "\(quoted.en) joins industries by a conjunction\(givenList(0) { ", read as \($0)" }); check that they are several."
    )
  }

  var parenthesis: Words {
    Words(
      "\(quoted.zh)带括号\(given(0) { "，括号内读作：\($0)" })；请核对两者的关系。",
      "\(quoted.en) has parentheses\(givenList(0) { " that hold \($0)" }); check how they belong together.")
  }

  var openEnded: Words {
    Words(
      "\(quoted.zh)含「等」字\(given(0) { "，名称读作「\($0)」" })；名单可能未列全，宜补全。",
      "\(quoted.en) says 等 (“and others”)\(given(0) { ", its name was read as “\($0)”" }); the list may be incomplete.")
  }

  var keyNotAmongMain: Words {
    Words(
      "重点产业\(quoted.zh)在\(given(0) { "\($0)的" })主要产业中没有对应项；请核对原表是否有误。",
      "The key industry \(quoted.en) has no counterpart among the main industries\(given(0) { " of \($0)" }); "
        + "check the source.")
  }

  var spellingVariant: Words {
    Words(
      "\(quoted.zh)与其他写法是同一产业\(given(0) { "「\($0)」" })，已合并理解；宜统一写法。",
      "\(quoted.en) is another spelling of one industry\(given(0) { ", “\($0)”" }); one spelling would be better.")
  }

  var likelyTypo: Words {
    Words(
      "\(quoted.zh)像是笔误\(given(0) { "，可能应为「\($0)」" })；原文未改，请核对。",
      "\(quoted.en) looks like a typing error\(given(0) { " for “\($0)”" }); it was not changed, please check.")
  }

  var catchAllIndustry: Words {
    Words(
      "\(quoted.zh)过于笼统，无法据此匹配；请写明具体产业。",
      "\(quoted.en) is too general to match anything; name the industries meant.")
  }
}
