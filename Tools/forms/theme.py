"""What a correct form is made of: a subject and the unit that applies."""

from dataclasses import dataclass

from credit_code import credit_code


@dataclass(frozen=True)
class Unit:
    """A unit that applies. Societies bear real names (organisations, no persons); all else of them is invented."""

    name: str
    profile: str
    address: str
    area_code: str
    code_kind: str
    region: str
    number: int

    @property
    def credit_code(self):
        return credit_code(self.code_kind, self.region, self.number)


@dataclass(frozen=True)
class Theme:
    """The subject of a form. `money`: requested, own and local funds; `expenses`: item, amount, basis."""

    kind: str
    name: str
    unit: Unit
    units: tuple
    cities: tuple
    other_cities: tuple
    directions: tuple
    contacted: tuple
    associations: tuple
    other: str
    rationale: str
    contents: str
    goals: str
    conditions: str
    stages: tuple
    tasks: tuple
    money: tuple
    budgets: tuple
    expenses: tuple
    achievements: tuple
    demands: tuple
    people: int
    joint: str = ""
