"""What the notice prints in 附件4 and 附件5, character for character."""

SECTIONS = {
    "一": "一、项目申报单位基本情况",
    "二": "二、立项依据和目的（200字以内）",
    "三": "三、项目基本信息（200字以内，据项目任务填写，不涉及可不填）",
    "四": "四、项目主要内容（300字以内）",
    "五": "五、项目目标及预期成果（200字以内）",
    "六": "六、项目实施条件（300字以内）",
    "七": "七、项目实施步骤和进度计划（每项100字以内）",
    "八": "八、项目负责人及主要参加人员",
    "九": "九、项目经费预算",
    "十": "十、项目申报单位意见",
}

# 附件4 prints these above section 一, in a box of its own.
NAMING = (
    "产业团：“科创中国”+某产业名称+科技服务团",
    "例：“科创中国”新能源汽车产业科技服务团",
    "区域团：“科创中国”+某省份或区域+科技服务团",
    "例：“科创中国”山东科技服务团",
    "专业团：“科创中国”+某服务特色+科技服务团",
    "例：“科创中国”知识产权科技服务团",
)
SAME_PERSON_NOTE = "注：同一项目团长与首席专家不得为同一人。"
PROFILE = "单位简介（300字以内）"
PROFILE_OF_EVENT = "单位简介\n（300字以内）"
PROFILE_PROMPT = "（简要介绍单位成立背景、业务范围，参与“科创中国”建设情况及2023年度重点工作方向）"

TEAM_BASICS = (
    ("name", "科技服务团名称"),
    ("units", "项目主要参与单位名称"),
    ("cities", "重点服务的试点城市（园区）名称"),
    ("other_cities", "意向服务的其他城市及产业园区名称"),
    ("directions", "计划重点服务的产业方向"),
    ("contacted", "已联系对接的试点城市（园区）"),
    ("associations", "已联系对接的非试点区域地方科协"),
    ("other", "其他相关内容"),
)
EVENT_BASICS = (
    ("name", "项目名称"),
    ("units", "项目主要参与单位名称"),
    ("cities", "意向服务的试点城市（园区）名称"),
    ("directions", "计划重点服务的产业方向"),
    ("contacted", "已联系对接的试点城市（园区）党委政府、产业部门、“双创”示范基地、产业园区、代表性企业等名称"),
    ("other", "其他相关内容"),
)

CONTENTS_PROMPT = "（主要工作思路、内容等）"
GOALS_PROMPT = "（预期目标以及主要考核指标，预期成果及形式等）"
TEAM_CONDITIONS_PROMPT = (
    "与本项目有关工作经验和已取得的工作成效，以及其他实施条件（地方党委政府、产业部门、园区、“双创”基地、代表性企业的政策、"
    "资金等支持情况）等"
)
EVENT_CONDITIONS_PROMPT = (
    "与本项目实施有关的工作经验和已取得的工作成效（包括承担过的相关项目、落地区域的品牌活动、已征集的企业技术需求等情况），"
    "以及其他实施条件（地方党委政府、产业部门、“双创”基地、园区、企业的政策、资金等支持情况）等"
)

SPAN = "项目起止时间："
STAGE_HEADER = ("实施阶段", "经费预算\n（万元）", "目标内容", "时间进度")
EVENT_STAGE_HEADER = ("实施阶段", "经费预算（万元）", "目标内容", "时间进度")
MEMBER_HEADER = ("序号", "姓名", "工作单位及职务/职称", "联系方式", "在本项目中承担的主要工作")
EXPENSE_HEADER = ("编号", "支出内容明细", "金额", "测算依据")
EXPENSE_TITLE = "经费支出预算表                              单位：万元"
SUM = "合计"
MORE = "……"

TOTAL = ("经费总预算", "万元，其中：")
REQUESTED = ("1.申请项目经费", "万元")
OWN = ("2.自有经费", "万元（如没有可不填）")
LOCAL = ("3.地方配套经费", "万元（如没有可不填）")

LEADER_LINE = "团长（签名）："
EVENT_LEADER_LINE = "项目负责人（签名）："
UNIT_LINE = "单位负责人（签名）："
ENTERPRISE_LINE = "企业负责人（签名）（如没有可不填）"
JOINT_LINE = "联合申报单位负责人（签名）（如没有可不填）："
SEAL = "单位公章"
BLANK_DAY = "年   月    日"
BLANK_SPAN = "   年   月   日起至   年   月   日止"
BLANK_STAGE = "年 月 日至\n年 月 日"

COVER = (
    ("code", "项目编号："),
    ("category", "项目类别："),
    ("subcategory", "项目子类："),
    ("name", "项目名称："),
    ("unit", "申报单位："),
    ("contact", "联 系 人："),
    ("phone", "手    机："),
    ("email", "电子信箱："),
    ("day", "申报日期："),
)
EVENT_TITLE = "项目申报书"
# 附件4 has no cover; this is how the list of annexes calls the form.
TEAM_TITLE = "2023年“科创中国”科技服务团示范项目申报书"
MADE_BY = ("中国科协科学技术创新部制表", "2023年4月")
NOTES_TITLE = "填  报  说  明"
NOTES = (
    "1．本申报书是申报中国科协项目的依据，填写内容须实事求是，表述应明确、严谨。相应栏目请填写完整。格式不符的申报材料不予受理。",
    "2．申报书应为A4开本，具体报送份数请参照项目申报通知要求。",
    "3．项目名称须按项目申报通知填写，项目编号按照各项目对应编号填写。",
    "4．项目内容较多时，可多附页。",
    "5．项目申报书填好后，须由申报单位负责人签字并加盖单位公章，按照项目申报通知要求报送。",
)

NAME, PHONE, EMAIL, OFFICE_PHONE = "姓名", "手机", "电子邮箱", "单位电话"
POSITION, TITLE, ADDRESS = "工作单位及职务", "专业职称", "通讯地址"
UNIT, CREDIT_CODE = "单位名称", "统一社会信用代码"
LEADER, CHIEF, EVENT_LEADER, CONTACT = "团长", "首席专家", "项目负责人", "联系人"


def pieces():
    """Every printed text, for a check against the notice."""
    found = []
    for name, value in sorted(globals().items()):
        if name.isupper() and name != "TEAM_TITLE":
            found += flattened(value)
    return found


def flattened(value):
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return flattened(tuple(value.values()))
    if value and isinstance(value[0], tuple):
        return [text for _, text in value]
    return list(value)
