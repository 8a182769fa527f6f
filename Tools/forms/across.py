"""Sets of several applications: each form keeps every rule by itself, the set breaks one of 附件2 第八条 or 四.2, or none."""

from dataclasses import dataclass

from forms import LAYOUTS, Habits, write
from themes import THEMES, filled
from variant_edits import replace_everywhere

TEAM, REGION, SERVICE, FORUM, CONFERENCE = THEMES
LISTS = Habits(extra_pages=True)


@dataclass(frozen=True)
class Application:
    """One form of a set, printed with its lists on extra pages."""

    name: str
    form: object
    habits: Habits = LISTS


def team(number, unit=None, kind=TEAM):
    """A team of theme `number`, applied for by another theme's unit where one is given."""
    theme = THEMES[kind][number]
    return filled(theme, unit=unit)


def society():
    return THEMES[TEAM][0].unit


def two_teams(change=None, second=1):
    """Two industry teams of one society; `change` edits the two."""
    pair = [team(0), team(second, society())]
    if change:
        change(*pair)
    return pair


def shared_expert(first, second):
    """The same person (name and telephone) works for both."""
    one, other = first.members[3], second.members[4]
    other.name, other.position, other.contact = one.name, one.position, one.contact


def shared_expert_typed_otherwise(first, second):
    """The same person, the telephone grouped; the unit's name with a space, its code the same."""
    shared_expert(first, second)
    one = second.members[4]
    one.contact = f"{one.contact[:3]} {one.contact[3:7]} {one.contact[7:]}"
    second.unit = second.unit[:2] + " " + second.unit[2:]


def namesakes(first, second):
    """Two persons of one name: telephones and workplaces differ."""
    second.members[4].name = first.members[3].name
    second.members[4].position = "样例工业设计院工程师"


def repeated_services(first, second):
    """The first team's contents with other cities, other numbers and a few words more."""
    second.contents = (
        first.contents.replace("徐州", "无锡").replace("会同两地科协", "会同三地科协逐家").replace("2项", "3项")
        .replace("分批举办", "分期分批举办")
    )


OWN_EFFECTS = "企业从提出问题到拿到图纸的时间由六个月缩短到两个月，培养能独立诊断的青年工程师30名，带动新增产值3000万元。"


def repeated_effects(first, second):
    """The first team's goals with other cities and numbers that still suffice. Besides what the notice asks of everyone
    they promise effects of their own, which no list of common phrases excuses."""
    first.goals += OWN_EFFECTS
    second.goals = (
        first.goals.replace("三地", "两地").replace("60项", "56项").replace("40项", "35项").replace("青年工程师30名", "年轻工程师45名")
    )


def repeated_parts(first, second):
    """Services in another order with small edits."""
    parts = [part for part in first.contents.split("。") if part]
    parts = [parts[2], parts[0], parts[3], parts[1]]
    second.contents = "。".join(parts).replace("徐州", "无锡").replace("整机厂", "设备厂") + "。"


def shared_achievement(first, second):
    second.achievements[1] = first.achievements[2]


def shared_achievement_edited(first, second):
    name, text = first.achievements[0]
    second.achievements.append((name, text.replace("18%", "１８％").replace("，", ", ")))


def shared_demand(first, second):
    second.demands[2] = first.demands[0]


def both(first, second):
    shared_expert(first, second)
    shared_demand(first, second)


def forum_in_wuhu():
    """The forum of 青岛 in 芜湖, which names 智能家电 as well."""
    form = team(1, kind=FORUM)
    for old, new in (("山东青岛", "安徽芜湖"), ("青岛", "芜湖"), ("黄河流域", "长江经济带")):
        replace_everywhere(form, old, new)
    return form


def applications(forms):
    return [Application(f"{number}-{form.kind}", form) for number, form in enumerate(forms, 1)]


def pair_of(change, first_theme, second_theme):
    pair = [team(*first_theme), team(*second_theme)]
    if change:
        change(*pair)
    return pair


def teams_of(count):
    return [team(number, society()) for number in range(count)]


def sets():
    """Name, forms, expected finding kinds."""
    yield "shared-expert", two_teams(shared_expert), ("shared-expert",)
    yield "shared-expert-typed-otherwise", two_teams(shared_expert_typed_otherwise, 2), ("shared-expert",)
    yield "repeated-services", two_teams(repeated_services), ("repeated-services",)
    yield "repeated-services-reordered", two_teams(repeated_parts), ("repeated-services",)
    yield "repeated-effects", pair_of(repeated_effects, (4,), (3, THEMES[TEAM][4].unit)), ("repeated-effects",)
    yield "shared-achievement", two_teams(shared_achievement, 3), ("shared-achievement",)
    yield "shared-achievement-edited", two_teams(shared_achievement_edited, 4), ("shared-achievement",)
    yield "shared-demand", two_teams(shared_demand, 5), ("shared-demand",)
    yield "several-at-once", two_teams(both), ("shared-demand", "shared-expert")
    yield "team-cap-society", teams_of(6), ("team-cap",)
    yield "team-cap-region", [team(number, kind=REGION) for number in range(3)], ("team-cap",)
    yield "city-events-forum-conference", [team(0, kind=FORUM), team(1, kind=CONFERENCE)], ("city-events",)
    yield "city-events-other-units", [team(0, kind=CONFERENCE), forum_in_wuhu()], ("city-events",)
    yield "in-order-two-teams", two_teams(), ()
    yield "in-order-namesakes", two_teams(namesakes), ()
    yield "in-order-five-teams", teams_of(5), ()
    yield "in-order-two-regional", [team(1, kind=REGION), team(2, kind=REGION)], ()
    yield "in-order-two-cities", [team(0, kind=FORUM), team(0, kind=CONFERENCE)], ()
    yield "in-order-expert-of-two-units", pair_of(shared_expert, (0,), (1,)), ()
    yield "in-order-two-kinds", [team(0), team(0, kind=SERVICE), team(0, kind=REGION)], ()


def write_sets(folder):
    """Writes `across/<set>/<file>` and `across/expected.tsv`."""
    lines = ["set\tfiles\texpected"]
    for number, (name, forms, findings) in enumerate(sets()):
        place = folder / "across" / name
        place.mkdir(parents=True, exist_ok=True)
        names = []
        for one in applications(forms):
            file = place / f"{one.name}.docx"
            write(one.form, file, LAYOUTS[number % 2], one.habits)
            names.append(f"{name}/{file.name}")
        lines.append("\t".join((name, ",".join(names), ",".join(findings) or "-")))
    (folder / "across" / "expected.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines) - 1
