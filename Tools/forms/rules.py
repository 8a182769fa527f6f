"""The rules in their plainest form, for check-forms only: they show that a variant breaks the one rule it says.

They know the invented texts of this folder, not what people may write. A form is one that `reading` read: all texts plain."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

import counting
import credit_code
from reading import plain

CAPS = {"KJFWT2023-01": 55, "KJFWT2023-02": 35, "KJFWT2023-03": 30, "XLPPHD2023-01": 40, "XLPPHD2023-02": 20}
LIMITS = {"profile": 300, "rationale": 200, "contents": 300, "goals": 200, "conditions": 300}
SUBCATEGORIES = {
    "KJFWT2023-01": "产业科技服务团", "KJFWT2023-02": "区域科技服务团", "KJFWT2023-03": "专业科技服务团", "XLPPHD2023-01": "产业创新论坛",
    "XLPPHD2023-02": "产学融合会议",
}
SERVICES = ("知识产权", "科技金融", "金融", "法律")
BASICS = ("name", "units", "cities", "other_cities", "directions", "contacted", "associations", "other")
# The follow-ups are a list: 4次技术咨询、技术推广、成果对接活动.
ACTIVITIES = "(?:技术|成果)[^,;。:]*活动"
# Noun and least number.
OBLIGATIONS = {
    "KJFWT2023-01": (("科技成果", 50), ("企业技术问题", 30), ("技术转移转化", 5), ("协同创新组织", 1), ("典型案例", 2), ("公开报道", 2)),
    "KJFWT2023-02": (("重点产业需求", 100), ("专业技术评估", 20), ("企业技术诊断", 20), ("总结报告", 1), ("公开报道", 2), ("经验总结", 1)),
    "KJFWT2023-03": (("技术问题(?:提出)?初步解决方案", 50), ("解决技术问题", 5), ("可转移转化的?科技成果", 100), ("(?:转化落地科技成果|成果转化落地)", 10),
                     ("典型案例", 2), ("公开报道", 2)),
    "XLPPHD2023-01": (("产业创新论坛", 1), ("主论坛", 1), ("平行论坛", 3), ("会期", 2), ("国家级媒体", 1), ("省市(?:地方)?媒体", 10), ("智库报告", 1),
                      (ACTIVITIES, 4)),
    "XLPPHD2023-02": (("产学融合会议", 1), ("智库报告", 1), (ACTIVITIES, 2)),
}


def amount(text):
    """An amount in 万元, None where nothing stands, a text where it can't be read."""
    if not text:
        return None
    try:
        return Decimal(text.removesuffix("万元"))
    except InvalidOperation:
        return text


def day(text):
    found = re.fullmatch(r"(\d{4})[年.-](\d{1,2})[月.-](\d{1,2})日?", text or "")
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def numbers(noun, text):
    """Numbers in front of a noun or behind it, within one clause."""
    gap = r"[^,;。、:\d]{0,16}?"
    before = re.findall(rf"(\d+)[项个篇份家场次天]{gap}{noun}", text)
    after = re.findall(rf"{noun}[^,;。、:\d]{{0,5}}(\d+)", text)
    return [int(one) for one in before + after]


def findings(form, kind, notice):
    """Rule kinds and their severity."""
    found = set()
    for rule in RULES:
        for one in rule(form, kind, notice):
            found.add(one if isinstance(one, tuple) else (one, "fatal"))
    return found


def project(form, kind, notice):
    cover = form.cover
    if form.page != "A4":
        yield "page-size"
    if not cover:
        return
    if cover.code not in CAPS:
        yield "unknown-project"
    elif cover.subcategory != SUBCATEGORIES[cover.code]:
        yield "code-mismatch"
    if not day(cover.day):
        yield "unreadable-date"
    elif day(cover.day) > date(2023, 4, 25):
        yield "application-date"


def names(form, kind, notice):
    if kind.startswith("XLPPHD"):
        ending = "产业创新论坛" if kind.endswith("01") else "产学融合会议"
        if not re.fullmatch(f"〝科创中国〝.+{ending}", form.name):
            yield "event-title"
        return
    middle = re.fullmatch("〝科创中国〝(.+)科技服务团", form.name)
    if not middle:
        yield "team-name"
        return
    subject = middle[1]
    known = {
        "KJFWT2023-01": subject.removesuffix("产业") in notice.directions,
        "KJFWT2023-02": any(subject in city for city in notice.cities),
        "KJFWT2023-03": subject in SERVICES,
    }
    if not known[kind]:
        yield ("team-subject", "warning")


def applicants(form, kind, notice):
    unit = form.unit
    society = re.fullmatch("中[国华].*(学会|协会|研究会)", unit)
    company, school = unit.endswith("公司"), unit.endswith("大学")
    fits = {
        "KJFWT2023-01": society,
        "KJFWT2023-02": "省科协" in unit or re.fullmatch("..省.*学会", unit),
        "KJFWT2023-03": company or school or re.search("研究院$|研究所$|银行", unit),
        "XLPPHD2023-01": society or company,
        "XLPPHD2023-02": society or company,
    }
    if not fits[kind]:
        yield "applicant-type"


def money(form, kind, notice):
    parts = [amount(one) for one in (form.requested, form.own, form.local) if one]
    rows = [amount(one.amount) for one in form.expenses]
    stages = [amount(one.budget) for one in form.stages]
    total, stated = amount(form.total), amount(form.expense_total)
    read = [*parts, *rows, *stages, total, stated]
    if any(not isinstance(one, Decimal) for one in read):
        yield "unreadable-amount"
        return
    if amount(form.requested) > CAPS[kind]:
        yield "funding-cap"
    if sum(parts) != total:
        yield "funds-sum"
    if sum(rows) != stated or stated != total:
        yield "expense-sum"
    if sum(stages) != total:
        yield ("stage-sum", "warning")


def lengths(form, kind, notice):
    texts = [(getattr(form, field), limit) for field, limit in LIMITS.items()]
    texts += [(stage.goal, 100) for stage in form.stages]
    texts.append(("".join("".join(getattr(form, field)) for field in BASICS), 200))
    for text, limit in texts:
        for count in (counting.most, counting.fewest):
            if count(text) > limit * 1.1:
                yield ("word-limit", "fatal")
            elif count(text) > limit:
                yield ("word-limit", "warning")


def days(form, kind, notice):
    start, end = day(form.start), day(form.end)
    stages = [(day(one.start), day(one.end)) for one in form.stages]
    if not start or not end or any(not one or not other for one, other in stages):
        yield "unreadable-date"
        return
    if end > date(2023, 11, 30) or end < start:
        yield "project-period"
    if any(one > other or one < start or other > end for one, other in stages):
        yield "stage-dates"
    if stages != sorted(stages):
        yield ("stage-order", "warning")


def people(form, kind, notice):
    leader, chief = form.leader, form.chief
    if chief and (leader.name, leader.phone) == (chief.name, chief.phone):
        yield "leader-is-chief"
    if "八" not in form.left_out and leader.name not in [one.name for one in form.members]:
        yield "leader-not-listed"
    for person in filter(None, (leader, chief, form.contact)):
        if person.phone and not re.fullmatch(r"1[3-9]\d{9}", person.phone):
            yield "phone"
        if person.email and not re.fullmatch(r"\w+@\w+\.\w+", person.email):
            yield "email"


def credit(form, kind, notice):
    code = form.credit_code
    if code and not (
        re.fullmatch(f"[{credit_code.CHARACTERS}]{{18}}", code)
        and credit_code.check(code[:17]) == code[17]
        and credit_code.organisation_check(code[8:16]) == code[16]
    ):
        yield "credit-code"


def missing(form, kind, notice):
    if form.left_out:
        yield "missing-section"
    fields = ("name", "phone", "email", "office_phone", "position")
    values = [getattr(person, field) for person in (form.leader, form.chief, form.contact) if person for field in fields]
    values += [form.contact.address] + ([form.chief.title] if form.chief else [])
    values += [form.unit, form.credit_code, form.profile]
    sections = {"二": form.rationale, "三": form.name, "四": form.contents, "五": form.goals, "六": form.conditions}
    values += [value for number, value in sections.items() if number not in form.left_out]
    values += [text for row in (*form.stages, *form.members, *form.expenses) for text in vars(row).values()]
    if not all(values):
        yield "missing-field"
    roles = {one.role for one in form.signatures}
    if "十" not in form.left_out and not {"leader", "unit"} <= roles:
        yield "signatures"


def places(form, kind, notice):
    cities = [city for city in form.cities if city in notice.cities]
    if len(cities) < len(form.cities):
        yield "unknown-city"
    if kind == "KJFWT2023-02" and any(not city.startswith("江苏") for city in cities):
        yield "city-outside-region"
    needed = set().union(*(notice.cities[city] for city in cities))
    for direction in form.directions:
        stem = direction.removesuffix("产业")
        if stem not in notice.directions:
            yield "unknown-direction"
        elif stem not in needed:
            yield "direction-not-needed"
    if kind.startswith("XLPPHD") and not any(one[:2] in cities[0] and "市" in one for one in form.units):
        yield "no-joint-city"


def texts(form, kind, notice):
    everything = "".join((form.contents, form.conditions, form.goals, form.other, form.profile))
    if re.search("(收取|缴纳|交纳)(?!任何)[^。]*元|收取服务费", everything):
        yield "fee"
    if not form.goals:
        return
    for noun, least in OBLIGATIONS[kind]:
        said = numbers(noun, form.goals)
        if not said or max(said) < least:
            yield "obligation-below"
    if kind.startswith("XLPPHD"):
        long_enough = [int(one) for one in re.findall(r"(\d+)字", form.goals)]
        media = max(numbers("国家级媒体", form.goals), default=0) >= 1 or max(numbers("省市(?:地方)?媒体", form.goals), default=0) >= 10
        if not media or max(long_enough, default=0) < 5000:
            yield "obligation-below"


RULES = (project, names, applicants, money, lengths, days, people, credit, missing, places, texts)


class Notice:
    """The pilot cities of 附件3 and the industries each names, without the ending 产业."""

    def __init__(self, path):
        text = open(path, encoding="utf-8").read()
        text = text[text.index("代表企业"):text.index("产业团：“科创中国”+")]
        cells = [line.strip() for line in text.splitlines() if line.strip()][1:]
        self.cities, self.directions = {}, set()
        for number, city, focus, main, _ in zip(*[iter(cells)] * 5):
            industries = {plain(one) for one in re.split("[、，；]", re.sub("（[^）]*）", "", focus + "、" + main))}
            self.cities[plain(city)] = {one.removesuffix("产业") for one in industries}
            self.directions |= self.cities[plain(city)]
        assert len(self.cities) == 65, len(self.cities)
