"""The rules over several applications in their plainest form, for check-forms only (附件2 第八条, 四.2)."""

import itertools
import re
from collections import Counter

CAPS = {"KJFWT2023-01": 5, "KJFWT2023-02": 2}
# Passages shorter than this occur in any two texts. Of texts of one unit that weren't copied, 30 % at most are in common
# (what the notice asks of every team), of copied ones 86 % at least.
SHORTEST, COPIED = 8, 0.6


def bare(text):
    return re.sub(r"\W", "", text)


def in_common(one, other):
    """The share of the shorter text that stands in common passages (greedy string tiling, Wise 1993)."""
    one, other = bare(one), bare(other)
    free, other_free = [True] * len(one), [True] * len(other)
    total = 0
    while True:
        length, start, other_start = longest(one, other, free, other_free)
        if length < SHORTEST:
            return total / max(1, min(len(one), len(other)))
        total += length
        for place in range(length):
            free[start + place] = other_free[other_start + place] = False


def longest(one, other, free, other_free):
    best = (0, 0, 0)
    before = [0] * (len(other) + 1)
    for start, character in enumerate(one):
        now = [0] * (len(other) + 1)
        for place, another in enumerate(other):
            if character == another and free[start] and other_free[place]:
                length = now[place + 1] = before[place] + 1
                if length > best[0]:
                    best = (length, start - length + 1, place - length + 1)
        before = now
    return best


def findings_of_set(applications):
    """`applications`: kind and form; the unit is known by its credit code."""
    found = set()
    teams = [(kind, form) for kind, form in applications if kind.startswith("KJFWT")]
    events = [form for kind, form in applications if kind.startswith("XLPPHD")]
    for (kind, _), count in Counter((kind, form.credit_code) for kind, form in teams).items():
        if count > CAPS.get(kind, count):
            found.add("team-cap")
    if any(count > 1 for count in Counter(city for form in events for city in form.cities).values()):
        found.add("city-events")
    for (_, one), (_, other) in itertools.combinations(teams, 2):
        if one.credit_code == other.credit_code:
            found |= repetitions(one, other)
    return found


def repetitions(one, other):
    found = set()
    if people(one) & people(other):
        found.add("shared-expert")
    if in_common(one.contents, other.contents) > COPIED:
        found.add("repeated-services")
    if in_common(one.goals, other.goals) > COPIED:
        found.add("repeated-effects")
    for name, rows, others in (
        ("shared-achievement", one.achievements, other.achievements), ("shared-demand", one.demands, other.demands)
    ):
        if {bare(text) for _, text in rows} & {bare(text) for _, text in others}:
            found.add(name)
    return found


def people(form):
    return {(member.name, member.contact) for member in form.members}
