"""A plain reader of the forms, for check-forms only: it shows that a written form says what the tree said."""

import re
import unicodedata

import docx

import printed as p
from forms import Cover, Expense, Form, Member, Person, Signature, Stage

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
NEW_LINE = "⏎"
LEFT_OUT = {W + "del", W + "instrText", MC + "Fallback", W + "tbl", W + "rPr", W + "pPr"}
QUOTES = str.maketrans({"“": "〝", "”": "〝", '"': "〝", "「": "〝", "」": "〝"})


def plain(text):
    """Width, white space, and the style of quotation marks don't count."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text.translate(QUOTES)))


def text_of(element):
    if element.tag in LEFT_OUT:
        return ""
    if element.tag == W + "t":
        return element.text or ""
    if element.tag in (W + "br", W + "cr"):
        return "\n"
    if element.tag == W + "tc":
        return "\n".join(text_of(one) for one in children(element, "p"))
    return "".join(text_of(child) for child in element)


def children(element, *names):
    """Children of these names, content controls opened."""
    for child in element:
        if child.tag == W + "sdt":
            yield from children(child.find(W + "sdtContent"), *names)
        elif child.tag in [W + name for name in names]:
            yield child


def lines(element, merged=None):
    """Rows of cells in document order; a paragraph is a row of one. Tables within cells take the cell's place."""
    for block in children(element, "p", "tbl"):
        if block.tag == W + "p":
            if plain(text_of(block)):
                yield [plain(text_of(block))]
            continue
        first = ""
        for row in children(block, "tr"):
            cells = list(children(row, "tc"))
            nested = [cell for cell in cells if any(True for _ in children(cell, "tbl"))]
            if nested:
                for cell in nested:
                    yield from lines(cell)
                continue
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            texts = [plain(text_of(cell).strip().replace("\n", NEW_LINE)) for cell in cells]
            merge = cells[0].find(f"{W}tcPr/{W}vMerge")
            if merge is not None and merge.get(W + "val") != "restart":
                texts[0] = first
            first = texts[0]
            yield texts


def unbroken(row):
    return [text.replace(NEW_LINE, "") for text in row]


def sections(path):
    """Page size, then the rows before section 一 under "", those of each section, and those of extra pages. A form ends
    with section 十 and the one row that follows its title."""
    document = docx.Document(path)
    titles = {plain(title): number for number, title in p.SECTIONS.items()}
    found, now = {"": [], "附页": []}, ""
    for row in lines(document.element.body):
        if len(row) == 1 and unbroken(row)[0] in titles:
            now = titles[unbroken(row)[0]]
            found[now] = []
            continue
        # In section 三 alone a new line may part two names.
        row = [unbroken(row)[0], *row[1:]] if now == "三" else unbroken(row)
        found["附页" if now == "十" and found["十"] else now].append(row)
    section = document.sections[0]
    return (section.page_width.twips, section.page_height.twips), found


def labelled(rows, labels):
    """Values of cells that stand behind a label."""
    known = {plain(label): name for name, label in labels}
    found = {}
    for row in rows:
        for label, value in zip(row, row[1:]):
            if label in known and known[label] not in found:
                found[known[label]] = value
    return found


def behind(rows, prompt):
    """What stands in the cell with the printed prompt, the prompt taken off."""
    text = "".join(cell for row in rows for cell in row)
    return text.split(plain(prompt), 1)[-1]


def read(path):
    """The form, all its values as plain text, or None where the document is none."""
    size, found = sections(path)
    if len(found) < 7:
        return None
    is_team = any(plain(p.CHIEF) in row for row in found.get("一", [])) or "团长" in "".join(sum(found.get("十", []), []))
    form = Form(kind="KJFWT" if is_team else "XLPPHD")
    form.page = {(11906, 16838): "A4"}.get(tuple(round(one) for one in size), "other")
    form.achievements = listed(found["附页"], "成果名称")
    form.demands = listed(found["附页"], "需求名称")
    form.left_out = frozenset(p.SECTIONS) - frozenset(found)
    cover = labelled(found[""], p.COVER)
    form.cover = Cover(**cover) if cover else None
    for number, reader in READERS.items():
        if number in found:
            reader(form, found[number], is_team)
    return form


def listed(rows, header):
    """The rows of two cells behind a header, up to what is none."""
    places = [index for index, row in enumerate(rows) if row[0] == header]
    found = []
    for row in rows[places[0] + 1:] if places else []:
        if len(row) != 2:
            break
        found.append(tuple(row))
    return found


def read_unit(form, rows, is_team):
    first = labelled(rows, (("unit", p.UNIT), ("credit_code", p.CREDIT_CODE)))
    form.unit, form.credit_code = first.get("unit", ""), first.get("credit_code", "")
    people = {"leader": p.LEADER if is_team else p.EVENT_LEADER, "chief": p.CHIEF, "contact": p.CONTACT}
    labels = (
        ("name", p.NAME), ("phone", p.PHONE), ("email", p.EMAIL), ("office_phone", p.OFFICE_PHONE), ("position", p.POSITION),
        ("title", p.TITLE), ("address", p.ADDRESS),
    )
    for field, title in people.items():
        own = [row[1:] for row in rows if row[0] == plain(title)]
        setattr(form, field, Person(**labelled(own, labels)) if own else None)
    form.profile = behind(rows, p.PROFILE_PROMPT)


def read_basics(form, rows, is_team):
    fields = p.TEAM_BASICS if is_team else p.EVENT_BASICS
    for field, value in labelled(rows, fields).items():
        setattr(form, field, value)
    for row, following in zip(rows, rows[1:]):
        if row == [plain("其他相关内容")]:
            form.other = following[0]
    for field in ("units", "cities", "other_cities", "directions", "contacted", "associations"):
        value = getattr(form, field)
        setattr(form, field, [one for one in re.split(f"[、,;{NEW_LINE}]", value) if one] if isinstance(value, str) else value)


def read_stages(form, rows, is_team):
    span = rows[0][0].split(plain(p.SPAN), 1)[-1]
    form.start, _, form.end = span.removesuffix("止").partition("起至")
    for row in rows[2:]:
        if any(row[1:]):
            parts = re.split("[至—]", row[3])
            form.stages.append(Stage(row[0], row[1], row[2], parts[0], parts[-1]))


def read_members(form, rows, is_team):
    form.members = [Member(*row) for row in rows[1:] if any(row[1:])]


def read_money(form, rows, is_team):
    for field, (before, _) in (("total", p.TOTAL), ("requested", p.REQUESTED), ("own", p.OWN), ("local", p.LOCAL)):
        value = re.search(re.escape(plain(before)) + "(.*?)万元", rows[0][0])
        setattr(form, field, value[1] if value else "")
    for row in rows[3:]:
        if row[0] == p.SUM:
            form.expense_total = row[1]
        elif any(row[1:]):
            form.expenses.append(Expense(*row))


def read_signatures(form, rows, is_team):
    lines = (
        ("leader", p.LEADER_LINE if is_team else p.EVENT_LEADER_LINE), ("joint", p.JOINT_LINE), ("enterprise", p.ENTERPRISE_LINE),
        ("unit", "单位公章" + p.UNIT_LINE), ("unit", p.UNIT_LINE),
    )
    text = "".join(rows[0])
    for role, line in lines:
        line = plain(line)
        place = text.find(line)
        # 联合申报单位负责人（签名） ends like the unit's own line.
        while role == "unit" and place > 0 and text[:place].endswith("联合申报"):
            place = text.find(line, place + 1)
        if place >= 0 and role not in [one.role for one in form.signatures]:
            after = text[place + len(line):]
            name = re.match(r"[\u4e00-\u9fff]{0,4}?(?=\d|年)", after)
            form.signatures.append(Signature(role, name[0] if name else ""))


READERS = {
    "一": read_unit,
    "二": lambda form, rows, _: setattr(form, "rationale", "".join(rows[0])),
    "三": read_basics,
    "四": lambda form, rows, _: setattr(form, "contents", behind(rows, p.CONTENTS_PROMPT)),
    "五": lambda form, rows, _: setattr(form, "goals", behind(rows, p.GOALS_PROMPT)),
    "六": lambda form, rows, is_team: setattr(
        form, "conditions", behind(rows, p.TEAM_CONDITIONS_PROMPT if is_team else p.EVENT_CONDITIONS_PROMPT)
    ),
    "七": read_stages,
    "八": read_members,
    "九": read_money,
    "十": read_signatures,
}
