"""A variant of a correct form."""

from dataclasses import dataclass
from typing import Callable, Optional

from forms import Habits, correct_form, write


@dataclass(frozen=True)
class Variant:
    """`change` edits a correct form; `finding` is the one rule it breaks, None where nothing is broken. `also` lists
    findings that may come along since a rule can't be judged any more. `other` writes a document that is no form."""

    name: str
    kind: str
    change: Optional[Callable] = None
    finding: Optional[str] = None
    severity: str = "fatal"
    layout: str = "one-table"
    habits: Habits = Habits()
    also: tuple = ()
    theme: int = 0
    other: Optional[Callable] = None
    note: str = ""

    def form(self):
        form = correct_form(self.kind, self.theme)
        if self.change:
            self.change(form)
        return form

    def write(self, path):
        if self.other:
            self.other(path)
        else:
            write(self.form(), path, self.layout, self.habits)
