"""Variants in which nothing is broken: the habits of those who use Word, and contents that keep the rules in another way."""

from decimal import Decimal

import counting
from credit_code import credit_code
from forms import EVENT_KINDS, KINDS, LAYOUTS, TEAM_KINDS, Habits
from variant import Variant
from variant_edits import appended, put, renamed_unit, replaced, set_day, together, with_direction

TEAM, REGION, SERVICE = TEAM_KINDS
FORUM, CONFERENCE = EVENT_KINDS

# Name, kind, layout, habits.
HABITS = (
    ("split-runs", TEAM, "one-table", Habits(split_runs=True)),
    ("split-runs-event", FORUM, "sections", Habits(split_runs=True, seed=7)),
    ("full-width", TEAM, "sections", Habits(full_width=True)),
    ("full-width-event", CONFERENCE, "one-table", Habits(full_width=True)),
    ("spaced-names", SERVICE, "one-table", Habits(spaced_names=True)),
    ("spaced-names-event", CONFERENCE, "sections", Habits(spaced_names=True, seed=5)),
    ("reordered-rows", TEAM, "one-table", Habits(reordered_rows=True)),
    ("reordered-rows-event", FORUM, "one-table", Habits(reordered_rows=True, seed=3)),
    ("extra-pages", REGION, "one-table", Habits(extra_pages=True)),
    ("extra-pages-landscape", FORUM, "sections", Habits(extra_pages=True, landscape=True)),
    ("same-paragraph", TEAM, "one-table", Habits(same_paragraph=True)),
    ("same-paragraph-event", CONFERENCE, "one-table", Habits(same_paragraph=True)),
    ("paragraphs", SERVICE, "sections", Habits(paragraphs=True)),
    ("controls", TEAM, "one-table", Habits(controls=True)),
    ("controls-event", FORUM, "sections", Habits(controls=True, seed=11)),
    ("soft-breaks", REGION, "sections", Habits(soft_breaks=True)),
    ("soft-breaks-event", CONFERENCE, "one-table", Habits(soft_breaks=True)),
    ("no-break-spaces", TEAM, "one-table", Habits(no_break_spaces=True)),
    ("no-break-spaces-event", FORUM, "one-table", Habits(no_break_spaces=True)),
    ("half-width-colons", REGION, "one-table", Habits(half_width_colons=True)),
    ("half-width-colons-event", CONFERENCE, "sections", Habits(half_width_colons=True)),
    ("revisions", TEAM, "one-table", Habits(revisions=True)),
    ("revisions-event", FORUM, "one-table", Habits(revisions=True, seed=9)),
    ("empty-rows", SERVICE, "one-table", Habits(empty_rows=True)),
    ("empty-rows-event", CONFERENCE, "sections", Habits(empty_rows=True)),
    ("hyperlinks", REGION, "one-table", Habits(hyperlinks=True)),
    ("framed", TEAM, "one-table", Habits(framed=True)),
    ("framed-sections", FORUM, "sections", Habits(framed=True)),
    ("dates-iso", TEAM, "one-table", Habits(dates="2023-05-01")),
    ("dates-dots", FORUM, "one-table", Habits(dates="2023.5.1")),
    ("dates-full-width", REGION, "sections", Habits(dates="２０２３年")),
    ("amounts-unit", TEAM, "one-table", Habits(amounts="55万元")),
    ("amounts-decimals", CONFERENCE, "one-table", Habits(amounts="55.00")),
    ("quotes-straight", TEAM, "one-table", Habits(quotes='""')),
    ("quotes-corner", CONFERENCE, "one-table", Habits(quotes="「」")),
    ("lists-by-comma", SERVICE, "one-table", Habits(separator="，")),
    ("lists-by-semicolon", REGION, "sections", Habits(separator="；")),
    ("lists-by-line", TEAM, "one-table", Habits(separator="\n")),
    ("naming-paragraphs", TEAM, "one-table", Habits(naming="paragraphs")),
    ("naming-none", REGION, "one-table", Habits(naming="none")),
    ("many-habits", TEAM, "one-table", Habits(
        split_runs=True, full_width=True, spaced_names=True, reordered_rows=True, extra_pages=True, same_paragraph=True,
        controls=True, soft_breaks=True, no_break_spaces=True, half_width_colons=True, revisions=True, empty_rows=True,
        hyperlinks=True, dates="2023-05-01", amounts="55.00", quotes='""')),
    ("many-habits-event", CONFERENCE, "sections", Habits(
        seed=4, split_runs=True, full_width=True, spaced_names=True, reordered_rows=True, extra_pages=True, landscape=True,
        paragraphs=True, controls=True, soft_breaks=True, no_break_spaces=True, half_width_colons=True, revisions=True,
        empty_rows=True, hyperlinks=True, dates="2023.5.1", amounts="55万元", quotes="「」")),
)

# What section 五 of an industry team may say instead of 以上.
OTHERWISE = (
    ("汇聚50项以上可转移转化的科技成果", "可转移转化的科技成果不少于50项"), ("解析30项以上企业技术问题", "解析企业技术问题至少30项"),
    ("推动完成5项以上技术转移转化", "技术转移转化≥5项"), ("提交2个以上典型案例", "典型案例3个"), ("刊登2篇以上公开报道", "公开报道4篇"),
)


def plain():
    for kind in KINDS:
        for layout in LAYOUTS:
            yield Variant(f"correct-{layout}", kind, layout=layout, note="nothing changed")


def other_subjects():
    from themes import THEMES

    for kind, themes in THEMES.items():
        for theme in range(1, len(themes)):
            yield Variant(f"correct-subject-{theme + 1}", kind, theme=theme, layout=LAYOUTS[theme % 2], note="another subject")


def habits():
    for name, kind, layout, one in HABITS:
        yield Variant(f"habit-{name}", kind, layout=layout, habits=one, note="a habit of those who use Word")


def harmless(name, kind, change, note, **more):
    return Variant(f"harmless-{name}", kind, change, note=note, **more)


def contents():
    def at_limits(form):
        for field, limit in (("profile", 300), ("rationale", 200), ("contents", 300), ("goals", 200), ("conditions", 300)):
            setattr(form, field, counting.exactly(getattr(form, field), limit))
        form.stages[0].goal = counting.exactly(form.stages[0].goal, 100)

    def below_cap(form):
        form.requested, form.own = Decimal("50"), Decimal("10")

    def no_joint_unit(form):
        form.signatures[-1].name, form.signatures[-1].day = "", None

    tight = together(*(replaced("goals", old, new) for old, new in OTHERWISE))
    for kind in TEAM_KINDS:
        yield harmless("no-cover", kind, put("cover", None), "附件4 prints no cover")
    yield harmless("at-limits", TEAM, at_limits, "every text exactly as long as allowed")
    yield harmless("at-limits-event", FORUM, at_limits, "every text exactly as long as allowed", layout="sections")
    yield harmless("last-day", FORUM, set_day("cover.day", 2023, 4, 25), "applied for on the last day")
    earlier = together(set_day("end", 2023, 10, 31), set_day("stages.2.end", 2023, 10, 31))
    yield harmless("ends-earlier", SERVICE, earlier, "ends in October")
    yield harmless("below-cap", TEAM, below_cap, "asks for less than the cap")
    yield harmless("no-joint-unit", SERVICE, no_joint_unit, "联合申报单位 left empty")
    yield harmless("fee-refused", TEAM, appended("contents", "服务过程不向供需双方收取任何费用。"), "says that nothing is charged")
    yield harmless("fee-free", CONFERENCE, appended("contents", "会议不收会务费，企业免费参展。"), "says that nothing is charged")
    yield harmless("goals-otherwise", TEAM, tight, "不少于, 至少, ≥ for 以上")
    yield harmless("one-direction-more", TEAM, with_direction("新材料"), "长沙 names it")
    one_day = replaced("goals", "召开1场产学融合会议", "召开1场产学融合会议，会期1天")
    local_media = replaced("goals", "由1家国家级媒体和4家省市地方媒体宣介", "由10家省市地方媒体宣介")
    yield harmless("one-day-conference", CONFERENCE, one_day, "only forums need two days")
    yield harmless("local-media-only", CONFERENCE, local_media, "ten local media for a national one")


def applicants():
    company = renamed_unit("浙江示例知识产权服务有限公司", credit_code("91", "330100", 41))
    bank = renamed_unit("示例银行股份有限公司", credit_code("91", "330000", 42))
    institute = renamed_unit("示例材料科学研究院", credit_code("12", "330000", 43))
    provincial = renamed_unit("江苏省样例装备学会", credit_code("51", "320000", 44))
    yield harmless("by-company", SERVICE, company, "a professional team by a company")
    yield harmless("by-bank", SERVICE, bank, "a professional team by a bank")
    yield harmless("by-institute", SERVICE, institute, "a professional team by an institute")
    yield harmless("by-provincial-society", REGION, provincial, "a regional team by a provincial society")


def all_harmless():
    for group in (plain, other_subjects, habits, contents, applicants):
        yield from group()
