"""Filled application forms of the notice 科协创函融字〔2023〕26号 (附件4 and 附件5) as .docx.

    form = correct_form("KJFWT2023-01")
    write(form, "form.docx", layout="one-table", habits=Habits(split_runs=True))

Everything a form says is in the tree `Form`; how it is printed and typed is in `layout` and `Habits`.
"""

import copy
import dataclasses
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Optional, Union

TEAM_KINDS = ("KJFWT2023-01", "KJFWT2023-02", "KJFWT2023-03")
EVENT_KINDS = ("XLPPHD2023-01", "XLPPHD2023-02")
KINDS = TEAM_KINDS + EVENT_KINDS
LAYOUTS = ("one-table", "sections")

# What cannot be read is kept as the text that was typed; None is a place left empty.
Day = Union[date, str, None]
Amount = Union[Decimal, str, None]


@dataclass
class Person:
    """One of the people of section 一. `title` is asked of the chief expert, `address` of the contact."""

    name: str = ""
    phone: str = ""
    email: str = ""
    office_phone: str = ""
    position: str = ""
    title: str = ""
    address: str = ""


@dataclass
class Cover:
    """The cover of 附件5; team forms may have one, though 附件4 prints none."""

    code: str = ""
    category: str = ""
    subcategory: str = ""
    name: str = ""
    unit: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    day: Day = None


@dataclass
class Stage:
    """A row of the table in section 七; `budget` in 万元."""

    name: str = ""
    budget: Amount = None
    goal: str = ""
    start: Day = None
    end: Day = None


@dataclass
class Member:
    """A row of section 八."""

    no: str = ""
    name: str = ""
    position: str = ""
    contact: str = ""
    task: str = ""


@dataclass
class Expense:
    """A row of the expense table in section 九; `amount` in 万元."""

    no: str = ""
    item: str = ""
    amount: Amount = None
    basis: str = ""


@dataclass
class Signature:
    """A line of section 十. `role`: leader, unit, enterprise or joint; a role without a line isn't printed."""

    role: str = ""
    name: str = ""
    day: Day = None


@dataclass
class Form:
    """A filled form. Amounts in 万元. `left_out` names whole sections that are not printed (一 … 十)."""

    kind: str
    cover: Optional[Cover] = None
    unit: str = ""
    credit_code: str = ""
    leader: Person = field(default_factory=Person)
    chief: Optional[Person] = None
    contact: Person = field(default_factory=Person)
    profile: str = ""
    rationale: str = ""
    name: str = ""
    units: list[str] = field(default_factory=list)
    cities: list[str] = field(default_factory=list)
    other_cities: list[str] = field(default_factory=list)
    directions: list[str] = field(default_factory=list)
    contacted: list[str] = field(default_factory=list)
    associations: list[str] = field(default_factory=list)
    other: str = ""
    contents: str = ""
    goals: str = ""
    conditions: str = ""
    start: Day = None
    end: Day = None
    stages: list[Stage] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    total: Amount = None
    requested: Amount = None
    own: Amount = None
    local: Amount = None
    expenses: list[Expense] = field(default_factory=list)
    expense_total: Amount = None
    signatures: list[Signature] = field(default_factory=list)
    achievements: list[tuple[str, str]] = field(default_factory=list)
    demands: list[tuple[str, str]] = field(default_factory=list)
    further: list[str] = field(default_factory=list)
    page: str = "A4"
    left_out: frozenset = frozenset()

    @property
    def is_team(self):
        return self.kind in TEAM_KINDS

    def copy(self):
        return copy.deepcopy(self)


@dataclass(frozen=True)
class Habits:
    """How people use Word; none changes what a form says. Random choices follow `seed`.

    split_runs          the text of a paragraph in runs of one to four characters, with marks of the spell checker between
    full_width          digits and Latin letters typed wide
    spaced_names        names of two characters spaced to the width of three
    reordered_rows      people, and rows within a person, in another order in section 一; the rows of section 三 too
    extra_pages         lists and texts behind the form; `landscape`: these pages lie
    same_paragraph      the answer stands behind the printed prompt, in its paragraph
    paragraphs          long answers with a paragraph a sentence, indented
    controls            values, cells and rows in content controls
    soft_breaks         line breaks within labels and long answers
    no_break_spaces     and ideographic ones, around values, in labels and in telephone numbers
    half_width_colons   behind labels
    revisions           tracked changes: the old text deleted, the new one inserted; a row deleted
    empty_rows          the printed “……” and numbered rows left empty
    hyperlinks          e-mail addresses as links
    framed              the whole form in the one cell of an outer table
    dates               年月日, 2023-05-01, 2023.5.1 or ２０２３年
    amounts             55, 55万元 or 55.00
    quotes              “”, "" or 「」
    separator           what stands between the names of a list
    naming              where the box of names before section 一 of 附件4 went: box, paragraphs, none
    """

    seed: int = 26
    split_runs: bool = False
    full_width: bool = False
    spaced_names: bool = False
    reordered_rows: bool = False
    extra_pages: bool = False
    landscape: bool = False
    same_paragraph: bool = False
    paragraphs: bool = False
    controls: bool = False
    soft_breaks: bool = False
    no_break_spaces: bool = False
    half_width_colons: bool = False
    revisions: bool = False
    empty_rows: bool = False
    hyperlinks: bool = False
    framed: bool = False
    dates: str = "年月日"
    amounts: str = "55"
    quotes: str = "“”"
    separator: str = "、"
    naming: str = "box"

    def with_(self, **changes):
        return dataclasses.replace(self, **changes)


def correct_form(kind, theme=0):
    """A form that keeps every rule of the notice; `theme` picks one of several subjects of the kind."""
    from themes import THEMES, filled

    return filled(THEMES[kind][theme % len(THEMES[kind])])


def write(form, path, layout="one-table", habits=Habits()):
    """Writes the form as .docx: the same arguments give the same bytes."""
    from document import Document
    from layouts import blocks
    from typing_habits import Typist

    if layout not in LAYOUTS:
        raise ValueError(f"There is no layout {layout!r}: {', '.join(LAYOUTS)}.")
    typist = Typist(habits)
    document = Document(typist, form.page)
    document.add(blocks(form, layout, typist))
    document.save(path, title=form.name or form.unit or "申报书")
