"""The two layouts of a form: one table from 一 to 十, or a table a section."""

import printed as p
from pages import Cell, Framed, LandscapeFromHere, PageBreak, Paragraph, Piece, Row, Table, TextBox, printed, typed
from rows import SECTION_ROWS


def blocks(form, layout, typist):
    """Everything the document shows, in order."""
    found = cover(form, layout, typist) if form.cover else []
    if form.is_team:
        found += naming(typist)
    body = one_table(form, layout, typist) if layout == "one-table" else table_a_section(form, layout, typist)
    found += [Framed(body)] if typist.habits.framed else body
    if typist.habits.extra_pages:
        found += extra_pages(form, typist)
    return found


def one_table(form, layout, typist):
    rows = []
    for number, title in p.SECTIONS.items():
        if number not in form.left_out:
            rows.append(Row([Cell(100, [printed(typist.printed(title), bold=True)])]))
            rows += SECTION_ROWS[number](form, layout, typist)
    return [Table(rows)]


def table_a_section(form, layout, typist):
    found = []
    for number, title in p.SECTIONS.items():
        if number not in form.left_out:
            found.append(printed(typist.printed(title), bold=True, size=24))
            found.append(Table(SECTION_ROWS[number](form, layout, typist)))
    return found


def cover(form, layout, typist):
    """Rows of label and value. In the one-table layout the number stands above the title, as 附件5 has it."""
    rows = []
    for field, label in p.COVER:
        value = getattr(form.cover, field)
        if field == "day":
            value = typist.day(value)
            text = typed(value) if value else printed(p.BLANK_DAY)
        else:
            text = typed(typist.name(value) if field == "contact" else typist.typed(value))
        rows.append(Row([Cell(28, [printed(typist.printed(label))]), Cell(72, [text])]))
    title = printed(p.TEAM_TITLE if form.is_team else p.EVENT_TITLE, align="center", bold=True, size=36)
    if layout == "one-table":
        found = [Table(rows[:1]), title, Table(rows[1:])]
    else:
        found = [title, Table(rows)]
    if not form.is_team:
        found += [printed(text, align="center") for text in p.MADE_BY]
        found += [PageBreak(), printed(p.NOTES_TITLE, align="center", bold=True, size=28)]
        found += [printed(text) for text in p.NOTES]
    return found + [PageBreak()]


def naming(typist):
    lines = [printed(text) for text in p.NAMING]
    return {"box": [TextBox(lines)], "paragraphs": lines, "none": []}[typist.habits.naming]


def extra_pages(form, typist):
    """“项目内容较多时，可多附页”: lists and texts behind the form."""
    found = [LandscapeFromHere() if typist.habits.landscape else PageBreak()]
    for title, header, rows in (
        ("附页一  可转移转化科技成果清单", ("成果名称", "成果简介"), form.achievements),
        ("附页二  企业技术需求清单", ("需求名称", "需求描述"), form.demands),
    ):
        if rows:
            found.append(printed(title, bold=True, size=24))
            found.append(list_table(header, rows))
    if form.further:
        found.append(printed("附页三  补充说明", bold=True, size=24))
        found += [Paragraph([Piece(text)]) for text in form.further]
    return found


def list_table(header, rows):
    texts = [header, *rows]
    return Table([Row([Cell(30, [printed(name)]), Cell(70, [printed(text)])]) for name, text in texts])
