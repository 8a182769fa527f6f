/// The forms of 附件4 and 附件5 row by row, as they are printed and filled in. Persons and units are invented.
enum SampleForm {
  /// A team's form with all that is asked for.
  static func team() -> FormSheet {
    var sheet = FormSheet()
    unit(&sheet)
    texts(&sheet)
    schedule(&sheet)
    people(&sheet)
    money(&sheet)
    sheet.row("十、项目申报单位意见")
    sheet.row("团长（签名）：林示例\n2023年4月18日\n单位负责人（签名）：   年   月    日\n单位公章\n联合申报单位负责人（签名）（如没有可不填）：\n年   月  日\n单位公章")
    return sheet
  }

  private static func unit(_ sheet: inout FormSheet) {
    sheet.row("一、项目申报单位基本情况")
    sheet.row("单位名称", "中国示例汽车学会", "统一社会信用代码", "51100000500000001A")
    sheet.row("团长", "姓名", "林示例", "手机", "13800130001")
    sheet.row("电子邮箱", "lin@example.org", "单位电话", "010-62120001", above: ["团长"])
    sheet.row("工作单位及职务", "示例大学/教授", above: ["团长"])
    sheet.row("首席专家", "姓名", "何示例", "手机", "13800130002")
    sheet.row("电子邮箱", "he@example.org", "单位电话", "010-62120002", above: ["首席专家"])
    sheet.row("工作单位及职务", "示例研究院/所长", "专业职称", "研究员", above: ["首席专家"])
    sheet.row("注：同一项目团长与首席专家不得为同一人。")
    sheet.row("联系人", "姓名", "周示例", "手机", "13800130003")
    sheet.row("电子邮箱", "zhou@example.org", "单位电话", "010-62120003", above: ["联系人"])
    sheet.row("工作单位及职务", "示例学会/主任", above: ["联系人"])
    sheet.row("通讯地址", "示例市示例路1号", above: ["联系人"])
    sheet.row("单位简介（300字以内）")
    sheet.row("（简要介绍单位成立背景、业务范围，参与“科创中国”建设情况及2023年度重点工作方向）\n成立多年。")
  }

  private static func texts(_ sheet: inout FormSheet) {
    sheet.row("二、立项依据和目的（200字以内）")
    sheet.row("依据。\n目的。")
    sheet.row("三、项目基本信息（200字以内，据项目任务填写，不涉及可不填）")
    sheet.row("科技服务团名称", "“科创中国”新能源汽车产业科技服务团")
    sheet.row("项目主要参与单位名称", "示例大学")
    sheet.row("重点服务的试点城市（园区）名称", "江苏无锡、山东青岛")
    sheet.row("意向服务的其他城市及产业园区名称", "")
    sheet.row("计划重点服务的产业方向", "新能源汽车")
    sheet.row("已联系对接的试点城市（园区）", "江苏无锡")
    sheet.row("已联系对接的非试点区域地方科协", "")
    sheet.row("其他相关内容")
    sheet.row("补充说明。")
    sheet.row("四、项目主要内容（300字以内）")
    sheet.row("（主要工作思路、内容等）内容。")
    sheet.row("五、项目目标及预期成果（200字以内）")
    sheet.row("（预期目标以及主要考核指标，预期成果及形式等）\n目标。")
    sheet.row("六、项目实施条件（300字以内）")
    sheet.row("条件。")
  }

  private static func schedule(_ sheet: inout FormSheet) {
    sheet.row("七、项目实施步骤和进度计划（每项100字以内）")
    sheet.row("项目起止时间：2023年5月1日起至2023年11月30日止")
    sheet.row("实施阶段", "经费预算\n（万元）", "目标内容", "时间进度")
    sheet.row("第一阶段", "40", "调研", "2023年5月1日至\n2023年8月31日")
    sheet.row("第二阶段", "20万元", "推广", "2023年9月1日至\n2023年11月30日")
    sheet.row("……", "", "", "")
  }

  private static func people(_ sheet: inout FormSheet) {
    sheet.row("八、项目负责人及主要参加人员")
    sheet.row("序号", "姓名", "工作单位及职务/职称", "联系方式", "在本项目中承担的主要工作")
    sheet.row("1", "林示例", "示例大学/教授", "13800130001", "总负责")
    sheet.row("2", "许示例", "示例大学/讲师", "13800130004", "诊断")
    sheet.row("3", "", "", "", "")
    sheet.row("……", "", "", "", "")
  }

  private static func money(_ sheet: inout FormSheet) {
    sheet.row("九、项目经费预算")
    sheet.row("经费总预算 60 万元，其中：\n1.申请项目经费   55   万元\n2.自有经费 5 万元（如没有可不填）")
    sheet.row("经费支出预算表                              单位：万元")
    sheet.row("编号", "支出内容明细", "金额", "测算依据")
    sheet.row("1", "专家咨询费", "50", "按标准")
    sheet.row("2", "会议费", "10.00", "按次数")
    sheet.row("……", "", "", "")
    sheet.row("合计", "", "60", "")
  }
}
