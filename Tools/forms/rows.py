"""The rows of each printed section."""

import printed as p
from pages import Cell, Paragraph, Piece, Row, printed, typed


def label(typist, text, width, merge=""):
    return Cell(width, [printed(typist.printed(text))], merge)


def value(text, width):
    return Cell(width, [typed(text)])


def answer(typist, prompt, text, width=100):
    """The cell of a long answer, its printed prompt above or in the same paragraph."""
    parts = typist.long(text)
    if not prompt:
        return Cell(width, [typed(part) for part in parts])
    if typist.habits.same_paragraph:
        first = Paragraph([Piece(typist.printed(prompt)), Piece(parts[0], typed=True)])
        return Cell(width, [first] + [typed(part) for part in parts[1:]])
    return Cell(width, [printed(typist.printed(prompt))] + [typed(part) for part in parts])


def shuffled(typist, groups):
    """The groups of rows, in another order where that is the habit."""
    groups = list(groups)
    if typist.habits.reordered_rows:
        typist.random.shuffle(groups)
    return [row for group in groups for row in group]


def unit_rows(form, layout, typist):
    """Section 一. The order of people, and of rows within a person, is free."""
    leader = p.LEADER if form.is_team else p.EVENT_LEADER
    people = [person_rows(typist, leader, form.leader)]
    if form.chief:
        chief = person_rows(typist, p.CHIEF, form.chief, p.TITLE)
        people.append(chief + [Row([Cell(100, [printed(typist.printed(p.SAME_PERSON_NOTE))])])])
    people.append(person_rows(typist, p.CONTACT, form.contact, p.ADDRESS))
    first = Row([
        label(typist, p.UNIT, 16), value(typist.typed(form.unit), 34),
        label(typist, p.CREDIT_CODE, 20), value(typist.typed(form.credit_code), 30),
    ])
    return [first] + shuffled(typist, people) + profile_rows(form, typist)


def person_rows(typist, title, person, last=None):
    """Three or four rows; `last` is 专业职称 beside the position, or 通讯地址 below it."""
    pairs = [
        ((p.NAME, typist.name(person.name)), (p.PHONE, typist.typed(person.phone))),
        ((p.EMAIL, typist.typed(person.email)), (p.OFFICE_PHONE, typist.typed(person.office_phone))),
    ]
    position = (p.POSITION, typist.typed(person.position))
    if last == p.TITLE:
        pairs.append((position, (p.TITLE, typist.typed(person.title))))
    else:
        pairs.append((position,))
    if last == p.ADDRESS:
        pairs.append(((p.ADDRESS, typist.typed(person.address)),))
    if typist.habits.reordered_rows:
        typist.random.shuffle(pairs)
    rows = []
    for index, parts in enumerate(pairs):
        cells = [label(typist, title, 10, "start") if not index else Cell(10, [printed("")], "continue")]
        for number, (name, text) in enumerate(parts):
            wide = len(parts) == 1
            cells += [label(typist, name, 16), value(text, 74 if wide else (28, 30)[number])]
        rows.append(Row(cells))
    return rows


def profile_rows(form, typist):
    """附件4 prints the label in a row of its own, 附件5 beside the answer."""
    if form.is_team:
        return [Row([label(typist, p.PROFILE, 100)]), Row([answer(typist, p.PROFILE_PROMPT, form.profile)])]
    return [Row([label(typist, p.PROFILE_OF_EVENT, 16), answer(typist, p.PROFILE_PROMPT, form.profile, 84)])]


def rationale_rows(form, layout, typist):
    return [Row([answer(typist, "", form.rationale)])]


def basics_rows(form, layout, typist):
    """Section 三. 附件4 prints 其他相关内容 above its answer, which the one-table layout follows."""
    groups = []
    for field, name in p.TEAM_BASICS if form.is_team else p.EVENT_BASICS:
        text = getattr(form, field)
        text = typist.typed(text if isinstance(text, str) else typist.habits.separator.join(text))
        if field == "other" and form.is_team and layout == "one-table":
            groups.append([Row([label(typist, name, 100)]), Row([value(text, 100)])])
        else:
            groups.append([Row([label(typist, name, 36), value(text, 64)])])
    return shuffled(typist, groups)


def contents_rows(form, layout, typist):
    return [Row([answer(typist, p.CONTENTS_PROMPT, form.contents)])]


def goals_rows(form, layout, typist):
    return [Row([answer(typist, p.GOALS_PROMPT, form.goals)])]


def conditions_rows(form, layout, typist):
    prompt = p.TEAM_CONDITIONS_PROMPT if form.is_team else p.EVENT_CONDITIONS_PROMPT
    return [Row([answer(typist, prompt, form.conditions)])]


def header(typist, names, widths):
    return Row([label(typist, name, width) for name, width in zip(names, widths)])


def blank(first, widths):
    return Row([Cell(widths[0], [printed(first)])] + [Cell(width, [printed("")]) for width in widths[1:]])


def stage_rows(form, layout, typist):
    widths = (14, 14, 46, 26)
    names = p.STAGE_HEADER if form.is_team else p.EVENT_STAGE_HEADER
    if form.start or form.end:
        span = [Piece(typist.day(form.start), True), Piece("起至"), Piece(typist.day(form.end), True), Piece("止")]
    else:
        span = [Piece(p.BLANK_SPAN)]
    rows = [Row([Cell(100, [Paragraph([Piece(typist.printed(p.SPAN))] + span)])]), header(typist, names, widths)]
    for stage in form.stages:
        times = value(typist.span(stage.start, stage.end), 26) if stage.start or stage.end else Cell(26, [printed(p.BLANK_STAGE)])
        goal = Cell(46, [typed(part) for part in typist.long(stage.goal)])
        rows.append(Row([Cell(14, [printed(stage.name)]), value(typist.amount(stage.budget), 14), goal, times]))
    if typist.habits.empty_rows:
        rows.append(blank(p.MORE, widths))
    return rows


def member_rows(form, layout, typist):
    widths = (8, 14, 32, 20, 26)
    rows = [header(typist, p.MEMBER_HEADER, widths)]
    for one in form.members:
        texts = (typist.name(one.name), typist.typed(one.position), typist.typed(one.contact), typist.typed(one.task))
        cells = [Cell(8, [printed(one.no)])] + [value(text, width) for text, width in zip(texts, widths[1:])]
        rows.append(Row(cells, repeats=True))
    if typist.habits.empty_rows:
        rows += [blank(str(len(form.members) + 1), widths), blank(str(len(form.members) + 2), widths), blank(p.MORE, widths)]
    return rows


def money_line(typist, texts, amount, spaces):
    before, after = texts
    filled = typist.amount(amount, unit_printed=True)
    middle = [Piece("  "), Piece(filled, typed=True), Piece("  ")] if filled else [Piece(" " * spaces)]
    return Paragraph([Piece(typist.printed(before)), *middle, Piece(after)])


def money_rows(form, layout, typist):
    lines = [
        money_line(typist, p.TOTAL, form.total, 4),
        money_line(typist, p.REQUESTED, form.requested, 12),
        money_line(typist, p.OWN, form.own, 3),
    ]
    if not form.is_team:
        lines.append(money_line(typist, p.LOCAL, form.local, 3))
    widths = (10, 30, 20, 40)
    rows = [Row([Cell(100, lines)]), Row([label(typist, p.EXPENSE_TITLE, 100)]), header(typist, p.EXPENSE_HEADER, widths)]
    for one in form.expenses:
        cells = [Cell(10, [printed(one.no)]), value(typist.typed(one.item), 30)]
        cells += [value(typist.amount(one.amount), 20), value(typist.typed(one.basis), 40)]
        rows.append(Row(cells))
    if typist.habits.revisions:
        texts = ((str(len(form.expenses) + 1), 10), ("设备租赁费", 30), ("3", 20), ("设备3台×1万元/台", 40))
        rows.append(Row([value(text, width) for text, width in texts], deleted=True))
    if typist.habits.empty_rows:
        rows += [blank(str(len(form.expenses) + 1), widths), blank(p.MORE, widths)]
    rows.append(Row([label(typist, p.SUM, 40), value(typist.amount(form.expense_total), 20), Cell(40, [printed("")])]))
    return rows


def signature_rows(form, layout, typist):
    """Section 十: a line, a day and a seal for each role the form has."""
    lines = {
        "leader": p.LEADER_LINE if form.is_team else p.EVENT_LEADER_LINE,
        "unit": p.UNIT_LINE,
        "enterprise": p.ENTERPRISE_LINE,
        "joint": p.JOINT_LINE,
    }
    paragraphs = []
    for one in form.signatures:
        signed = [Piece(typist.printed(lines[one.role])), Piece(typist.name(one.name), typed=True)]
        day = typist.day(one.day)
        day = Piece(day, typed=True) if day else Piece(p.BLANK_DAY)
        if one.role == "unit" and form.is_team:
            paragraphs.append(Paragraph(signed + [Piece("                   "), day]))
        else:
            paragraphs += [Paragraph(signed), Paragraph([day])]
        if one.role != "leader":
            paragraphs.append(printed(p.SEAL))
    return [Row([Cell(100, paragraphs)])]


SECTION_ROWS = {
    "一": unit_rows,
    "二": rationale_rows,
    "三": basics_rows,
    "四": contents_rows,
    "五": goals_rows,
    "六": conditions_rows,
    "七": stage_rows,
    "八": member_rows,
    "九": money_rows,
    "十": signature_rows,
}
