"""The subjects of correct forms, and `filled`, which makes a form of one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import themes_events
import themes_industry
import themes_industry_more
import themes_professional
import themes_regional
from forms import Cover, Expense, Form, Member, Person, Signature, Stage

TEAMS = "“科创中国”科技服务团示范项目"
EVENTS = "“科创中国”试点城市系列品牌活动项目"
SUBCATEGORIES = {
    "KJFWT2023-01": "产业科技服务团",
    "KJFWT2023-02": "区域科技服务团",
    "KJFWT2023-03": "专业科技服务团",
    "XLPPHD2023-01": "产业创新论坛",
    "XLPPHD2023-02": "产学融合会议",
}
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"
NUMERALS = "三四五六七八九十"
TITLES = ("研究员", "教授", "正高级工程师", "副教授", "高级工程师", "工程师")


def person_name(number):
    """A plainly invented name: 钱四, 孙样五 … The first 960 differ; later ones are namesakes with other telephones."""
    block, rest = divmod(number, len(SURNAMES) * len(NUMERALS))
    surname = SURNAMES[rest % len(SURNAMES)]
    numeral = NUMERALS[(rest + rest // len(SURNAMES)) % len(NUMERALS)]
    middle = "例示范本"[(block - 1) % 4] if block else ("样" if rest % 3 == 2 else "")
    return surname + middle + numeral


def person(number, position, area_code="010", title="", address=""):
    return Person(
        name=person_name(number),
        phone=f"1380013{number:04d}",
        email=f"yangli{number:04d}@example.cn",
        office_phone=f"{area_code}-8000{number:04d}",
        position=position,
        title=title,
        address=address,
    )


def filled(theme, unit=None, people=None):
    """The correct form of a theme, applied for by `unit`, with the persons from number `people` on."""
    unit = unit or theme.unit
    first = theme.people if people is None else people
    team = theme.kind.startswith("KJFWT")
    form = Form(kind=theme.kind, unit=unit.name, credit_code=unit.credit_code, profile=unit.profile, name=theme.name)
    for name in ("units", "cities", "other_cities", "directions", "contacted", "associations", "achievements", "demands"):
        setattr(form, name, list(getattr(theme, name)))
    for name in ("rationale", "other", "contents", "goals", "conditions"):
        setattr(form, name, getattr(theme, name))
    form.leader = person(first, unit.name + ("副理事长" if unit.code_kind == "51" else "副主任"), unit.area_code)
    if team:
        form.chief = person(first + 1, theme.units[-1] + "总工程师", unit.area_code, title="教授级高级工程师")
    form.contact = person(first + 2, unit.name + "项目主管", unit.area_code, address=unit.address)
    add_people(form, theme, unit, first)
    add_money(form, theme)
    add_signatures(form, theme, unit, first)
    form.cover = Cover(
        code=theme.kind, category=TEAMS if team else EVENTS, subcategory=SUBCATEGORIES[theme.kind], name=theme.name,
        unit=unit.name, contact=form.contact.name, phone=form.contact.phone, email=form.contact.email,
        day=date(2023, 4, 20),
    )
    return form


def add_people(form, theme, unit, first):
    listed = [form.leader] + ([form.chief] if form.chief else []) + [form.contact]
    for number in range(first + 3, first + 3 + len(theme.tasks) - len(listed)):
        place = (theme.units[-1], "示例理工大学", "样例工业设计院")[number % 3]
        listed.append(person(number, place + TITLES[number % len(TITLES)]))
    form.members = [
        Member(str(index), one.name, "/".join(filter(None, (one.position, one.title))), one.phone, task)
        for index, (one, task) in enumerate(zip(listed, theme.tasks), 1)
    ]


def add_money(form, theme):
    requested, own, local = (None if part is None else Decimal(part) for part in theme.money)
    form.requested, form.own, form.local = requested, own, local
    form.total = sum(part for part in (requested, own, local) if part is not None)
    form.expenses = [
        Expense(no=str(index), item=item, amount=Decimal(amount), basis=basis)
        for index, (item, amount, basis) in enumerate(theme.expenses, 1)
    ]
    form.expense_total = sum(row.amount for row in form.expenses)
    form.start, form.end = date(2023, 5, 1), date(2023, 11, 30)
    spans = (
        (date(2023, 5, 1), date(2023, 6, 30)), (date(2023, 7, 1), date(2023, 9, 30)), (date(2023, 10, 1), form.end),
    )
    form.stages = [
        Stage(name=name, budget=Decimal(budget), goal=goal, start=start, end=end)
        for name, budget, goal, (start, end) in zip(("第一阶段", "第二阶段", "第三阶段"), theme.budgets, theme.stages, spans)
    ]


def add_signatures(form, theme, unit, first):
    day = date(2023, 4, 20)
    form.signatures = [
        Signature("leader", form.leader.name, day),
        Signature("unit", person_name(first + 11), day),
    ]
    blank = ("", None)
    if not form.is_team:
        signed = (person_name(first + 11), day) if unit.code_kind == "91" else blank
        form.signatures.append(Signature("enterprise", *signed))
    form.signatures.append(Signature("joint", *((person_name(first + 12), day) if theme.joint else blank)))


def collected():
    """The subjects of each kind, numbered so that no two share a person."""
    found = {kind: [] for kind in SUBCATEGORIES}
    for module in (themes_industry, themes_industry_more, themes_regional, themes_professional, themes_events):
        for theme in module.THEMES:
            number = 20 * sum(len(themes) for themes in found.values()) + 1
            found[theme.kind].append(replace(theme, people=number))
    return found


THEMES = collected()
