"""Edits of a form. Each function makes an edit; the edit changes the form it is given."""

from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal

from forms import Expense


def place(form, path):
    """The owner of a field and the field's name: stages.1.goal."""
    *owners, last = path.split(".")
    for part in owners:
        form = form[int(part)] if part.isdigit() else getattr(form, part)
    return form, last


def put(path, value):
    def edit(form):
        owner, name = place(form, path)
        setattr(owner, name, value)

    return edit


def emptied(path):
    return put(path, "")


def set_day(path, year, month, day):
    return put(path, date(year, month, day))


def reword(path, change, *arguments):
    def edit(form):
        owner, name = place(form, path)
        setattr(owner, name, change(getattr(owner, name), *arguments))

    return edit


def replaced(path, old, new):
    """Replaces a passage that has to be there."""

    def edit(form):
        owner, name = place(form, path)
        text = getattr(owner, name)
        assert old in text, (path, old)
        setattr(owner, name, text.replace(old, new))

    return edit


def appended(path, sentence):
    return reword(path, lambda text: text + sentence)


def together(*edits):
    def edit(form):
        for one in edits:
            one(form)

    return edit


def rename(name):
    """Another name of the team or event, on the cover as in section 三."""
    return together(put("name", name), put("cover.name", name))


def subcategory(name):
    return put("cover.subcategory", name)


def renamed_unit(unit, code):
    """Another applicant, wherever its name stands."""

    def edit(form):
        replace_everywhere(form, form.unit, unit)
        form.credit_code = code

    return edit


def replace_everywhere(value, old, new):
    """Replaces a text in every field below `value`."""
    if isinstance(value, list):
        for index, one in enumerate(value):
            if isinstance(one, str):
                value[index] = one.replace(old, new)
            else:
                replace_everywhere(one, old, new)
    elif is_dataclass(value):
        for one in fields(value):
            child = getattr(value, one.name)
            if isinstance(child, str):
                setattr(value, one.name, child.replace(old, new))
            else:
                replace_everywhere(child, old, new)


def add_expense(amount, part):
    """A further expense that total, 合计, a stage and one part of the funds (or none) rise with."""

    def edit(form):
        more = Decimal(amount)
        form.expenses.append(Expense(str(len(form.expenses) + 1), "设备租赁费", more, f"设备1台×{amount}万元/台"))
        form.expense_total += more
        form.total += more
        form.stages[1].budget += more
        if part:
            setattr(form, part, (getattr(form, part) or Decimal(0)) + more)

    return edit


def remove_member(role):
    """Takes a person of section 一 out of section 八 and numbers the rest anew."""

    def edit(form):
        name = getattr(form, role).name
        form.members = [one for one in form.members if one.name != name]
        for index, one in enumerate(form.members, 1):
            one.no = str(index)

    return edit


def drop_signature(role):
    def edit(form):
        form.signatures = [one for one in form.signatures if one.role != role]

    return edit


def left_out(*sections):
    return put("left_out", frozenset(sections))


def with_city(city):
    return lambda form: form.cities.append(city)


def with_direction(direction):
    return lambda form: form.directions.append(direction)
