"""More variants with one thing broken: what is missing, and what the texts and lists say."""

import other_documents
from breaking import CONFERENCE, FORUM, REGION, SERVICE, TEAM, broken
from variant import Variant
from variant_edits import appended, drop_signature, emptied, left_out, put, replaced, with_city, with_direction

# Field, kind of the form, what it is, findings that may come along.
FIELDS = (
    ("unit", TEAM, "unit name", ("applicant-type",)),
    ("credit_code", REGION, "credit code", ()),
    ("leader.name", SERVICE, "leader's name", ("leader-not-listed", "leader-is-chief")),
    ("leader.phone", TEAM, "leader's telephone", ("leader-not-listed",)),
    ("leader.email", FORUM, "leader's e-mail", ()),
    ("leader.position", CONFERENCE, "leader's position", ()),
    ("chief.name", REGION, "chief expert's name", ()),
    ("chief.phone", TEAM, "chief expert's telephone", ()),
    ("chief.title", SERVICE, "chief expert's title", ()),
    ("contact.name", FORUM, "contact's name", ()),
    ("contact.email", TEAM, "contact's e-mail", ()),
    ("contact.office_phone", REGION, "contact's office telephone", ()),
    ("contact.address", CONFERENCE, "address", ()),
    ("profile", TEAM, "profile", ()),
    ("rationale", FORUM, "rationale", ()),
    ("name", SERVICE, "team name in section 三", ("team-name",)),
    ("contents", REGION, "contents", ()),
    ("goals", CONFERENCE, "goals", ("obligation-below",)),
    ("conditions", TEAM, "conditions", ()),
    ("stages.1.goal", REGION, "a stage's goal", ()),
    ("members.3.contact", FORUM, "a member's contact", ()),
    ("members.4.task", TEAM, "a member's task", ()),
    ("expenses.2.basis", SERVICE, "an expense's basis", ()),
)

# Kind, name, passage of section 五, the same with too small a number.
OBLIGATIONS = (
    (TEAM, "achievements", "汇聚50项以上", "汇聚20项"),
    (TEAM, "problems", "解析30项以上", "解析12项"),
    (TEAM, "transfers", "推动完成5项以上", "推动完成3项"),
    (TEAM, "cases", "提交2个以上典型案例", "提交1个典型案例"),
    (TEAM, "reports", "刊登2篇以上公开报道", "刊登1篇公开报道"),
    (REGION, "needs", "重点产业需求100项以上", "重点产业需求60项"),
    (REGION, "assessments", "专业技术评估20项以上", "专业技术评估10项"),
    (REGION, "diagnoses", "企业技术诊断20项以上", "企业技术诊断8项"),
    (SERVICE, "problems", "对50项以上技术问题", "对20项技术问题"),
    (SERVICE, "solutions", "解决技术问题5项以上", "解决技术问题2项"),
    (SERVICE, "achievements", "汇聚100项以上", "汇聚40项"),
    (SERVICE, "landings", "转化落地科技成果10项以上", "转化落地科技成果4项"),
    (FORUM, "parallel-forums", "3场平行论坛", "2场平行论坛"),
    (FORUM, "days", "会期2天", "会期1天"),
    (FORUM, "local-media", "12家省市地方媒体", "6家省市地方媒体"),
    (FORUM, "report-length", "不少于5000字", "不少于3000字"),
    (FORUM, "follow-ups", "开展4次技术咨询", "开展2次技术咨询"),
    (CONFERENCE, "media", "由1家国家级媒体和4家省市地方媒体宣介", "由4家省市地方媒体宣介"),
    (CONFERENCE, "report-length", "不少于5000字", "不少于4000字"),
    (CONFERENCE, "follow-ups", "开展2次技术咨询", "开展1次技术咨询"),
)


def no_forms():
    for name, other in other_documents.ALL.items():
        yield Variant(f"not-a-form-{name}", "-", finding="not-a-form", other=other, note=name.replace("-", " "))


def missing():
    for field, kind, what, also in FIELDS:
        name = what.replace(" ", "-").replace("'", "")
        layout = "sections" if len(what) % 2 else "one-table"
        yield broken(f"missing-field-{name}", kind, "missing-field", emptied(field), f"{what} empty", also=also, layout=layout)


def missing_sections():
    gone = (
        ("二", TEAM, "one-table", ()), ("四", FORUM, "sections", ()), ("六", SERVICE, "one-table", ()),
        ("六", CONFERENCE, "sections", ()), ("八", REGION, "one-table", ("leader-not-listed",)),
    )
    for section, kind, layout, also in gone:
        number = "一二三四五六七八九十".index(section) + 1
        yield broken(
            f"missing-section-{number}", kind, "missing-section", left_out(section), f"section {section} is gone",
            layout=layout, also=("missing-field", *also),
        )
    yield broken("signatures-leader", TEAM, "signatures", drop_signature("leader"), "no line for 团长")
    yield broken("signatures-unit", REGION, "signatures", drop_signature("unit"), "no line for 单位负责人", layout="sections")
    yield broken("signatures-unit-event", FORUM, "signatures", drop_signature("unit"), "no line for 单位负责人")
    yield broken("page-size-letter", TEAM, "page-size", put("page", "Letter"), "Letter")
    yield broken("page-size-letter-event", CONFERENCE, "page-size", put("page", "Letter"), "Letter", layout="sections")


def places_and_directions():
    yield broken("unknown-city-hangzhou", SERVICE, "unknown-city", with_city("浙江杭州"), "no pilot city")
    yield broken("unknown-city-shijiazhuang", TEAM, "unknown-city", with_city("河北石家庄"), "no pilot city", layout="sections")
    yield broken("unknown-city-in-region", REGION, "unknown-city", with_city("江苏南通"), "of the province, but no pilot city")
    yield broken("city-outside-region-jiaxing", REGION, "city-outside-region", with_city("浙江嘉兴"), "a city of 浙江 in a team of 江苏")
    yield broken(
        "city-outside-region-qingdao", REGION, "city-outside-region", with_city("山东青岛"), "a city of 山东", layout="sections"
    )
    yield broken("unknown-direction-astrology", TEAM, "unknown-direction", with_direction("占星术服务"), "no industry")
    yield broken("unknown-direction-geomancy", CONFERENCE, "unknown-direction", with_direction("风水勘测"), "no industry")
    yield broken("direction-not-needed-wine", TEAM, "direction-not-needed", with_direction("葡萄酒"), "银川 alone names it")
    yield broken("direction-not-needed-ice", FORUM, "direction-not-needed", with_direction("冰雪产业"), "呼伦贝尔 alone names it")
    yield broken("direction-not-needed-seafood", REGION, "direction-not-needed", with_direction("海产品加工贸易"), "珲春 alone names it")

    def of_another_city(form):
        form.units[0] = "合肥市科学技术协会"
        form.signatures[-1].name = "褚样七"

    no_joint = put("units", ["示例通信研究院", "示例理工大学"])
    yield broken("no-joint-city-none", FORUM, "no-joint-city", no_joint, "no unit of 无锡 takes part")
    yield broken("no-joint-city-other", CONFERENCE, "no-joint-city", of_another_city, "a unit of 合肥, the event in 芜湖")


def texts():
    fees = (
        (TEAM, "contents", "对接成功的，向供需双方按合同额的3%收取服务费。"),
        (CONFERENCE, "contents", "每位参会代表收取会务费800元。"),
        (SERVICE, "conditions", "参加培训的企业学员每人缴纳培训费1200元。"),
        (FORUM, "other", "参展企业须交纳展位费每个5000元。"),
    )
    for kind, field, sentence in fees:
        yield broken(f"fee-{field}-{kind}", kind, "fee", appended(field, sentence), sentence)
    for kind, name, old, new in OBLIGATIONS:
        yield broken(f"obligation-below-{name}-{kind}", kind, "obligation-below", replaced("goals", old, new), f"{new} for {old}")


def all_breaking():
    for group in (no_forms, missing, missing_sections, places_and_directions, texts):
        yield from group()
