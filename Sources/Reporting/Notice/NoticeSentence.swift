import SupplyDemand

/// Words a finding by a rule of the notice.
struct NoticeSentence {
  let finding: NoticeFinding

  /// The fact at `index`; empty when it is missing.
  func fact(_ index: Int) -> String {
    index < finding.facts.count ? PlainLine.text(finding.facts[index]) : ""
  }

  /// `text` when the fact at `index` says something, else nothing.
  func given(_ index: Int, _ text: (String) -> String) -> String {
    fact(index).isEmpty ? "" : text(fact(index))
  }

  /// The sentence in both languages.
  var words: Words {
    switch finding.rule {
    case .notAForm, .missingSection, .missingField, .wordLimit, .pageSize, .signatures: form
    case .unknownProject, .codeMismatch, .teamName, .teamSubject, .eventTitle, .applicantType, .creditCode: project
    case .leaderIsChief, .leaderNotListed, .phone, .email, .fee: people
    case .unreadableAmount, .fundingCap, .fundsSum, .expenseSum, .stageSum: money
    case .unreadableDate, .projectPeriod, .stageDates, .stageOrder, .applicationDate: days
    case .unknownCity, .cityOutsideRegion, .unknownDirection, .directionNotNeeded, .longList, .noJointCity,
      .obligationBelow, .obligationUnstated:
      aims
    case .sharedExpert, .sharedDemand, .sharedAchievement, .repeatedServices, .repeatedEffects, .repeatedTitle,
      .teamCap, .cityEvents, .barredUnit:
      others
    case .seals, .unitRecord, .unitQualification, .registration, .absentDocument, .exclusivity: unchecked
    }
  }

  private var form: Words {
    switch finding.rule {
    case .notAForm:
      Words(
        "不是通知所附的项目申报书；请用附件 4（服务团）或附件 5（品牌活动）的格式填写。" + given(0) { "（\($0)）" },
        "This isn't one of the notice's forms; fill in annex 4 or 5." + given(1) { " (\($0))" })
    case .missingSection:
      Words("缺少「\(fact(0))」一节；格式不符的材料不予受理，请按原表补上。", "The section “\(fact(0))” isn't there; add it as printed.")
    case .missingField: Words("「\(fact(0))」没有填写，请填写完整。", "“\(fact(0))” isn't filled in.")
    case .wordLimit:
      Words(
        "「\(fact(0))」\(fact(1)) 字，限 \(fact(2)) 字（计字符，不计空白）；请删减 \(excess) 字。",
        "“\(fact(0))” has \(fact(1)) characters of \(fact(2)) (white space doesn't count); cut \(excess).")
    case .pageSize:
      Words("纸张为 \(fact(0))×\(fact(1)) 毫米，应为 A4（210×297）。", "The page is \(fact(0))×\(fact(1)) mm; it has to be A4.")
    default:
      Words("缺少「\(fact(0))（签名）」一栏，请按原表补上。", "There is no line for \(fact(0)) to sign on; add it as printed.")
    }
  }

  private var excess: String {
    guard let length = Int(fact(1)), let most = Int(fact(2)) else { return "" }
    return String(length - most)
  }

  private var project: Words {
    switch finding.rule {
    case .unknownProject:
      Words(
        "看不出申报的是哪个项目；请填写通知中的项目编号和规定的项目名称。" + given(0) { "是否为 \($0)？" },
        "It can't be told which project this is for; give its code and the prescribed name."
          + given(0) { " Is it \($0)?" })
    case .codeMismatch:
      Words(
        "项目编号、类别与名称不一致：应为 \(fact(0))「\(fact(1))」，请改成同一项目。",
        "Code, category and name disagree: \(fact(0)) “\(fact(1))” is expected.")
    case .teamName, .eventTitle:
      Words("名称不合规定格式，应为：\(fact(0))。", "The name has to be \(fact(0)).")
    case .teamSubject:
      Words("名称中间部分应为\(subject.zh)，请核对。", "The middle of the name should be \(subject.en).")
    case .applicantType:
      Words(
        "申报主体应为\(applicants { $0.words.zh }.joined(separator: "、"))；\(finding.severity == .warning ? "从名称看不出，请核对。" : "该单位不属于。")",
        "The applicant has to be \(applicants { $0.words.en }.joined(separator: ", or "))\(finding.severity == .warning ? "; the name doesn't tell" : "")."
      )
    default: creditCode
    }
  }

  private var subject: Words {
    switch fact(0) {
    case "industry": Words("产业名称", "an industry")
    case "region": Words("省份或区域", "a province or region")
    default: Words("服务特色", "a service")
    }
  }

  private func applicants(_ word: (ApplicantType) -> String) -> [String] {
    finding.facts.compactMap(ApplicantType.init).map(word)
  }

  private var creditCode: Words {
    switch fact(0) {
    case "length": Words("统一社会信用代码应为 18 位，现为 \(fact(1)) 位。", "A credit code has 18 characters, not \(fact(1)).")
    case "character": Words("统一社会信用代码不含字符「\(fact(1))」，请对照营业执照核对。", "Credit codes have no “\(fact(1))”.")
    default:
      Words(
        "统一社会信用代码校验位不符（按前 17 位应为「\(fact(1))」），请对照营业执照核对。", "The check digit should be “\(fact(1))” by the 17 before it."
      )
    }
  }

  private var people: Words {
    switch finding.rule {
    case .leaderIsChief:
      finding.severity == .fatal
        ? Words("团长与首席专家是同一人，须由两人担任。", "Leader and chief expert are one person; they have to be two.")
        : Words(
          "团长与首席专家姓名或手机号相同，请核对是否同一人。", "Leader and chief expert share a name or a number; check that they are two.")
    case .leaderNotListed:
      Words("负责人不在「项目负责人及主要参加人员」表中，请补上。", "The leader isn't among the people; add a row.")
    case .phone: Words("\(fact(0))的电话号码不正确，请核对。", "The telephone number of \(fact(0)) can't be right.")
    case .email: Words("\(fact(0))的电子邮箱不正确，请核对。", "The e-mail address of \(fact(0)) can't be right.")
    default: Words("似有收费内容；服务团不得向供需双方另行收取费用，请核对并删除。", "Somebody seems to be charged; teams may not charge.")
    }
  }

  private var money: Words {
    switch finding.rule {
    case .unreadableAmount:
      Words("「\(fact(0))」的金额无法识别，请填写数字，单位万元。", "The amount of “\(fact(0))” can't be read; give a number in 万元.")
    case .fundingCap:
      Words(
        "申请项目经费 \(fact(1)) 万元，超过上限 \(fact(0)) 万元。\(isInYuan ? "若按元填写，请换算成万元。" : "请调减。")",
        "\(fact(1)) 万元 is asked for; at most \(fact(0)) may be.")
    case .fundsSum:
      Words(
        "各项来源合计 \(fact(0)) 万元，与经费总预算 \(fact(1)) 万元不符。", "The sources make \(fact(0)) 万元, the total says \(fact(1)).")
    case .expenseSum:
      Words(
        "经费支出明细、合计与总预算不符（\(fact(0)) 与 \(fact(1)) 万元）。",
        "Expenses, their sum and the total differ: \(fact(0)) and \(fact(1)) 万元.")
    default:
      Words(
        "各阶段经费合计 \(fact(0)) 万元，与总预算 \(fact(1)) 万元不符，请核对。",
        "The stages' budgets make \(fact(0)) 万元, the total says \(fact(1)).")
    }
  }

  /// Whether an amount is so great that it was likely meant in 元.
  private var isInYuan: Bool { (Double(fact(1)) ?? 0) >= 1000 }

  private var days: Words {
    switch finding.rule {
    case .unreadableDate:
      Words("「\(fact(0))」的日期无法识别，请写成 2023年5月1日。", "The day of “\(fact(0))” can't be read; write 2023年5月1日.")
    case .projectPeriod:
      fact(0) == "late"
        ? Words("项目应在 \(fact(1)) 前完成。", "The project has to end by \(fact(1)).")
        : Words("项目终止日期早于起始日期 \(fact(1))。", "The project ends before it begins on \(fact(1)).")
    case .stageDates:
      Words(
        "该阶段的起止时间不在项目期内（\(fact(0)) 至 \(fact(1))），或起止颠倒。",
        "The stage isn't within the project, \(fact(0)) to \(fact(1)), or ends before it begins.")
    case .stageOrder: Words("该阶段早于前一阶段（\(fact(0)) 起），请核对顺序。", "The stage begins before an earlier one (\(fact(0))).")
    default: Words("申报日期晚于截止日期 \(fact(0))。", "The application is dated after the deadline, \(fact(0)).")
    }
  }
}
