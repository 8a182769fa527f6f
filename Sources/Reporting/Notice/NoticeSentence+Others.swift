import SupplyDemand

extension NoticeSentence {
  /// About cities, industries and promises.
  var aims: Words {
    switch finding.rule {
    case .unknownCity:
      Words(
        "不是附件 3 所列试点城市（园区）的名称。" + given(0) { "是否为：\($0)？" },
        "This is none of the pilot cities." + given(0) { " Did you mean \($0)?" })
    case .cityOutsideRegion:
      Words(
        "该城市属\(fact(0))，区域团应服务本省（\(fact(1))）试点城市。",
        "The city is in \(fact(0)); a regional team serves those of its own province, \(fact(1)).")
    case .unknownDirection:
      Words("看不出是什么产业方向，请用附件 3 的产业名称。", "No industry can be told by this; use the names of annex 3.")
    case .directionNotNeeded:
      Words(
        "所填试点城市的重点产业、主要产业中没有这一方向，请核对城市或方向。",
        "None of the target cities names this industry; check the cities or the direction.")
    case .longList:
      Words(
        "「\(fact(0))」列了 \(fact(1)) 项，只检查了前 \(fact(2)) 项，由此项起没有检查；请只填写确实要服务的。",
        "“\(fact(0))” lists \(fact(1)) items; the first \(fact(2)) were checked, from this one on none was. List only those "
          + "that the team will serve.")
    case .noJointCity:
      Words(
        "参与单位中没有\(fact(0))的单位；品牌活动须联合试点城市共同申报。",
        "No unit of \(fact(0)) takes part; events are applied for jointly with the city.")
    case .obligationBelow:
      Words(
        "「\(fact(0))」填报 \(fact(1))，要求不少于 \(fact(2))。",
        "“\(fact(0))”: \(fact(1)) promised, at least \(fact(2)) have to be.")
    default:
      Words(
        "没有找到「\(fact(0))」的数量指标（不少于 \(fact(1))），请人工核对。",
        "No number was found for “\(fact(0))” (at least \(fact(1))); a person has to look.")
    }
  }

  /// About several applications.
  var others: Words {
    switch finding.rule {
    case .sharedExpert: sharedExperts
    case .sharedDemand: repeated("需求", "demand")
    case .sharedAchievement: repeated("成果", "achievement")
    case .repeatedServices: repeated("服务内容", "service contents")
    case .repeatedEffects: repeated("预期成效", "expected effects")
    case .repeatedTitle: Words("与 \(fact(0)) 名称相同。", "\(fact(0)) has the same name.")
    case .teamCap:
      Words(
        "该单位共申报 \(fact(0)) 个服务团，原则上不超过 \(fact(1)) 个。",
        "The unit applies for \(fact(0)) teams; at most \(fact(1)) as a rule.")
    case .cityEvents:
      Words("\(fact(0))限申报 1 个论坛或会议项目；另有：\(fact(1))。", "\(fact(0)) may back one event; also \(fact(1)).")
    default:
      Words(
        "该单位\(sanction?.zh ?? fact(0))（\(fact(1))），\(fact(2)) 前不得申报。" + given(3) { "来源：\($0)。" },
        "The unit may not apply until \(fact(2)): \(sanction?.en ?? fact(0)), \(fact(1)).")
    }
  }

  /// Facts: the other team's file, how many are shared, how many of them by name alone.
  private var sharedExperts: Words {
    let (count, names) = (Int(fact(1)) ?? 1, Int(fact(2)) ?? 0)
    guard finding.severity == .fatal else {
      return Words(
        "与本单位另一服务团（\(fact(0))）有 \(count) 名同名专家，请核对是否同一人。",
        count > 1
          ? "\(count) experts of these names are also in \(fact(0)); check whether they are the same persons."
          : "An expert of this name is also in \(fact(0)); check whether it is one person.")
    }
    let doubt = Words(
      names > 0 ? "其中后 \(names) 名只是姓名相同，请核对是否同一人。" : "",
      names > 0 ? " The last \(names) are known by name alone; check them." : "")
    return Words(
      "有 \(count) 名专家也在本单位另一服务团（\(fact(0))）中，各团专家不得重复。" + doubt.zh,
      (count > 1 ? "\(count) experts are" : "The expert is") + " also in another team of the unit (\(fact(0)))."
        + doubt.en)
  }

  private var sanction: Words? { SanctionKind(rawValue: fact(0))?.words }

  private func repeated(_ zh: String, _ en: String) -> Words {
    Words(
      "\(zh)与本单位另一服务团（\(fact(0))）重复\(given(1) { " \($0)%" })：\(given(2) { "「\($0)」" })；各团不得重复，请修改其一。",
      "The \(en) repeat \(fact(0))\(given(1) { " to \($0)%" }): \(given(2) { "“\($0)”" }).")
  }

  /// About what a program can't check.
  var unchecked: Words {
    switch finding.rule {
    case .seals:
      Words(
        "签名与公章须在纸质材料上核对（一式 7 份，A4 双面逐份装订）。", "Signatures and seals have to be checked on paper (seven bound copies).")
    case .unitRecord:
      Words(
        "没有处罚、通报、未完成项目的名单，单位是否可申报须人工核对。", "No list of sanctions is at hand; whether units may apply has to be checked.")
    case .unitQualification:
      Words(
        "区域团申报单位是否具备政府购买服务承接主体资质、专业团申报单位是否建立科协组织或加入“科创中国”联合体，须人工核对。",
        "Whether units may sell services to the state (regional teams), or belong to an association or the alliance "
          + "(professional teams), has to be checked.")
    case .registration:
      finding.severity == .warning
        ? Words("平台的服务团名单中没有这个名称，须先完成注册。", "No registered team has this name; register it first.")
        : Words("没有平台的服务团注册名单，是否已注册须人工核对。", "No list of registered teams is at hand; registration has to be checked.")
    case .absentDocument: Words("\(fact(0))不在手边，其要求无法核对。", "\(fact(0)) isn't at hand; what it asks can't be checked.")
    default:
      Words("成果是否为其他财政经费支持项目的成果，须人工核对。", "Whether the results are another funded project's has to be checked.")
    }
  }
}
