"""Variants with exactly one thing broken."""

from datetime import date
from decimal import Decimal

import counting
from credit_code import check, credit_code
from forms import Expense
from variant import Variant
from variant_edits import add_expense, put, remove_member, rename, renamed_unit, reword, set_day, subcategory

TEAM, REGION, SERVICE, FORUM, CONFERENCE = (
    "KJFWT2023-01", "KJFWT2023-02", "KJFWT2023-03", "XLPPHD2023-01", "XLPPHD2023-02",
)
LIMITS = (("profile", 300), ("rationale", 200), ("contents", 300), ("goals", 200), ("conditions", 300))


def broken(name, kind, finding, change, note, **more):
    return Variant(name, kind, change, finding, note=note, **more)


def projects():
    yield broken("unknown-project-year", TEAM, "unknown-project", put("cover.code", "KJFWT2022-01"), "项目编号 of another year")
    yield broken("unknown-project-number", REGION, "unknown-project", put("cover.code", "KJFWT2023-09"), "no such number")
    yield broken("unknown-project-event", FORUM, "unknown-project", put("cover.code", "XLPPHD2023-07"), "no such number")
    yield broken("code-mismatch-subcategory", TEAM, "code-mismatch", subcategory("区域科技服务团"), "code 01, 项目子类 区域")
    yield broken("code-mismatch-service", SERVICE, "code-mismatch", subcategory("产业科技服务团"), "code 03, 项目子类 产业")
    yield broken("code-mismatch-event", FORUM, "code-mismatch", subcategory("产学融合会议"), "code of forums, 项目子类 会议")
    yield broken(
        "code-mismatch-conference", CONFERENCE, "code-mismatch", subcategory("产业创新论坛"), "code of conferences, 项目子类 论坛"
    )


def names():
    yield broken("team-name-no-quotes", TEAM, "team-name", rename("科创中国工程机械产业科技服务团"), "“ ” missing")
    yield broken("team-name-no-brand", TEAM, "team-name", rename("工程机械产业科技服务团"), "“科创中国” missing")
    yield broken("team-name-other-end", REGION, "team-name", rename("“科创中国”江苏科技服务队"), "服务队 for 服务团")
    yield broken("team-name-empty-middle", SERVICE, "team-name", rename("“科创中国”科技服务团"), "nothing between")
    yield broken("team-name-order", SERVICE, "team-name", rename("知识产权“科创中国”科技服务团"), "“科创中国” in the middle")
    for name, kind, middle in (("industry", TEAM, "卓越"), ("region", REGION, "美好明天"), ("service", SERVICE, "同心同德")):
        yield broken(
            f"team-subject-{name}", kind, "team-subject", rename(f"“科创中国”{middle}科技服务团"), f"{middle} is no {name}",
            severity="warning",
        )
    yield broken("event-title-forum", FORUM, "event-title", rename("“科创中国”无锡物联网产业高峰论坛"), "高峰论坛 for 创新论坛")
    yield broken("event-title-no-brand", FORUM, "event-title", rename("2023无锡物联网产业创新论坛"), "“科创中国” missing")
    yield broken("event-title-conference", CONFERENCE, "event-title", rename("“科创中国”芜湖机器人产学融合大会"), "大会 for 会议")


def applicants():
    def of(name, kind, unit, kind_of_unit, region, note):
        change = renamed_unit(unit, credit_code(kind_of_unit, region, 40))
        return broken(f"applicant-type-{name}", kind, "applicant-type", change, note)

    yield of("company", TEAM, "江苏示例科技有限公司", "91", "320200", "an industry team by a company")
    yield of("provincial-society", TEAM, "江苏省示例装备学会", "51", "320000", "an industry team by a provincial society")
    yield of("region-company", REGION, "江苏样例咨询有限公司", "91", "320100", "a regional team by a company")
    yield of("region-university", REGION, "示例师范大学", "12", "320000", "a regional team by a university")
    yield of("service-authority", SERVICE, "宁波市示例区人民政府", "11", "330200", "a professional team by an authority")
    yield of("event-university", FORUM, "示例理工大学", "12", "320000", "an event led by a university")
    yield of("event-provincial-society", CONFERENCE, "安徽省示例机器人学会", "51", "340000", "an event led by a provincial society")


def money():
    for name, kind, more in (
        ("industry", TEAM, "5"), ("region", REGION, "1"), ("service", SERVICE, "2.5"), ("forum", FORUM, "4"),
        ("conference", CONFERENCE, "0.5"),
    ):
        note = f"{more} more than the correct form asks for; total, stages and expenses rise with it"
        yield broken(f"funding-cap-{name}", kind, "funding-cap", add_expense(more, "requested"), note)
    yield broken("funds-sum-team", TEAM, "funds-sum", add_expense("5", None), "total 65, parts 60; expenses and stages 65")
    yield broken("funds-sum-event", CONFERENCE, "funds-sum", put("local", Decimal("3")), "local funds 3 for 4")

    def one_row_less(form):
        form.expenses[0].amount, form.expenses[0].basis = Decimal("9"), "专家60人次×0.15万元/人次"

    def another_total(form):
        form.expenses.append(Expense("8", "设备租赁费", Decimal("2"), "设备2台×1万元/台"))
        form.expense_total += 2

    yield broken("expense-sum-row", TEAM, "expense-sum", one_row_less, "rows add up to 57, 合计 60")
    more, less = put("expense_total", Decimal("61")), put("stages.1.budget", Decimal("27"))
    yield broken("expense-sum-stated", FORUM, "expense-sum", more, "rows add up to 60, 合计 61")
    yield broken("expense-sum-total", TEAM, "expense-sum", another_total, "rows and 合计 62, 经费总预算 60", layout="sections")
    yield broken("stage-sum-less", TEAM, "stage-sum", less, "stages add up to 57", severity="warning")
    more = put("stages.2.budget", Decimal("12"))
    yield broken("stage-sum-more", FORUM, "stage-sum", more, "stages add up to 62", severity="warning")


def unreadable_amounts():
    yield broken(
        "unreadable-amount-requested", TEAM, "unreadable-amount", put("requested", "待定"), "待定", also=("funds-sum",)
    )
    yield broken(
        "unreadable-amount-expense", REGION, "unreadable-amount", put("expenses.2.amount", "若干"), "若干",
        also=("expense-sum",),
    )
    yield broken(
        "unreadable-amount-stage", CONFERENCE, "unreadable-amount", put("stages.0.budget", "另行商定"), "另行商定",
        also=("stage-sum",),
    )


def lengths():
    kinds = (TEAM, FORUM, REGION, CONFERENCE, SERVICE)
    for (field, limit), kind in zip(LIMITS, kinds):
        yield broken(f"word-limit-{field}", kind, "word-limit", reword(field, counting.far_over, limit), f"over {limit} by 30 %")
        yield broken(
            f"word-limit-{field}-slight", kind, "word-limit", reword(field, counting.slightly_over, limit),
            f"over {limit} by less than 10 %", severity="warning", layout="sections",
        )
    far = reword("stages.1.goal", counting.far_over, 100)
    yield broken("word-limit-stage", TEAM, "word-limit", far, "a stage over 100 by 30 %")
    yield broken(
        "word-limit-stage-slight", FORUM, "word-limit", reword("stages.0.goal", counting.slightly_over, 100),
        "a stage over 100 by less than 10 %", severity="warning",
    )
    far = reword("other", counting.far_over, 200)
    yield broken("word-limit-basics", TEAM, "word-limit", far, "其他相关内容 alone is over 200")


def spans():
    def reversed_span(form):
        form.start, form.end = date(2023, 11, 30), date(2023, 5, 1)

    yield broken("project-period-december", TEAM, "project-period", set_day("end", 2023, 12, 31), "ends on 31 December")
    yield broken("project-period-next-year", FORUM, "project-period", set_day("end", 2024, 6, 30), "ends in 2024")
    yield broken(
        "project-period-reversed", REGION, "project-period", reversed_span, "ends before it starts", also=("stage-dates",)
    )
    yield broken(
        "unreadable-date-start", TEAM, "unreadable-date", put("start", "2023年2月30日"), "30 February", also=("stage-dates",)
    )
    yield broken("unreadable-date-cover", FORUM, "unreadable-date", put("cover.day", "四月下旬"), "四月下旬")
    yield broken("application-date-forum", FORUM, "application-date", set_day("cover.day", 2023, 4, 26), "one day late")
    yield broken("application-date-team", TEAM, "application-date", set_day("cover.day", 2023, 5, 10), "two weeks late")


def stages():
    def swapped(form):
        second, third = form.stages[1], form.stages[2]
        second.start, second.end, third.start, third.end = third.start, third.end, second.start, second.end

    def of(name, kind, edit, note, **more):
        return broken(f"stage-dates-{name}", kind, "stage-dates", edit, note, **more)

    yield of("after", SERVICE, set_day("stages.2.end", 2023, 12, 20), "a stage ends after the project")
    yield of("before", CONFERENCE, set_day("stages.0.start", 2023, 4, 1), "a stage starts before the project")
    yield of(
        "reversed", TEAM, set_day("stages.1.end", 2023, 6, 15), "a stage ends before it starts", also=("stage-order",),
        layout="sections",
    )
    yield broken(
        "unreadable-date-stage", SERVICE, "unreadable-date", put("stages.0.end", "待定"), "6月底",
        also=("stage-dates", "stage-order"),
    )
    yield broken(
        "stage-order-swapped", TEAM, "stage-order", swapped, "the second stage lies behind the third", severity="warning"
    )
    yield broken(
        "stage-order-swapped-event", FORUM, "stage-order", swapped, "the second stage lies behind the third",
        severity="warning", layout="sections",
    )


def people():
    def chief_leads(form):
        title = form.chief.title
        form.chief = type(form.chief)(**vars(form.leader))
        form.chief.title = title

    def chief_leads_spaced(form):
        form.chief.title, title = "", form.chief.title
        chief_leads(form)
        form.chief.title, form.chief.name = title, " ".join(form.leader.name)

    yield broken("leader-is-chief-same", TEAM, "leader-is-chief", chief_leads, "团长 and 首席专家 are one person")
    yield broken("leader-is-chief-spaced", SERVICE, "leader-is-chief", chief_leads_spaced, "the same, the name spaced")
    yield broken("leader-not-listed-team", TEAM, "leader-not-listed", remove_member("leader"), "section 八 without 团长")
    yield broken("leader-not-listed-event", CONFERENCE, "leader-not-listed", remove_member("leader"), "section 八 without 项目负责人")
    yield broken("phone-short", TEAM, "phone", put("contact.phone", "1380013001"), "ten digits")
    yield broken(
        "phone-letters", REGION, "phone", put("leader.phone", "13800l3O121"), "letters l and O for 1 and 0",
        also=("leader-not-listed",),
    )
    yield broken("phone-prefix", FORUM, "phone", put("contact.phone", "23800130223"), "begins with 2", layout="sections")
    yield broken("email-no-at", TEAM, "email", put("leader.email", "yangli0001.example.cn"), "no @")
    yield broken("email-no-domain", CONFERENCE, "email", put("contact.email", "yangli0263@"), "nothing behind @")
    yield broken("email-comma", SERVICE, "email", put("chief.email", "yangli0182@example，cn"), "a comma for the dot")


def credit_codes():
    def wrong_check(form):
        right = check(form.credit_code[:17])
        form.credit_code = form.credit_code[:17] + ("A" if right != "A" else "B")

    def swapped(form):
        code = form.credit_code
        form.credit_code = code[:2] + code[6:10] + code[2:6] + code[10:]

    def of(name, kind, edit, note, **more):
        return broken(f"credit-code-{name}", kind, "credit-code", edit, note, **more)

    yield of("check", TEAM, wrong_check, "another check character")
    yield of("short", FORUM, reword("credit_code", lambda code: code[:17]), "17 characters")
    yield of("letter-o", SERVICE, reword("credit_code", lambda code: code.replace("0", "O")), "the letter O for 0")
    yield of("swapped", REGION, swapped, "two groups of digits swapped", layout="sections")
    yield of("old-number", CONFERENCE, put("credit_code", "340200000012345"), "an old number of 15 digits")


def all_breaking():
    import breaking_contents

    groups = (projects, names, applicants, money, unreadable_amounts, lengths, spans, stages, people, credit_codes)
    for group in groups:
        yield from group()
    yield from breaking_contents.all_breaking()
