"""How a person types: dates, amounts, names and texts in the manner of `Habits`."""

import random
import re
from datetime import date
from decimal import Decimal

WIDE = {code: code + 0xFEE0 for code in (*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B))}
NO_BREAK, IDEOGRAPHIC = "\u00a0", "\u3000"
MOBILE = re.compile(r"(1\d{2})(\d{4})(\d{4})")


class Typist:
    """Makes typed and printed texts; the random choices of a document follow one seed."""

    def __init__(self, habits):
        self.habits = habits
        self.random = random.Random(habits.seed)

    def chance(self, probability):
        return self.random.random() < probability

    def printed(self, text):
        """A label: half-width colons, a soft line break before the bracket or in the middle."""
        habits = self.habits
        if habits.half_width_colons:
            text = text.replace("：", ":")
        if habits.no_break_spaces:
            text = text.replace(" ", NO_BREAK)
        if habits.soft_breaks and 5 < len(text) < 16 and not set(text) & set("\n：:、."):
            middle = text.find("（") if "（" in text else len(text) // 2
            text = text[:middle] + "\n" + text[middle:]
        return text

    def typed(self, text):
        """A short answer."""
        habits = self.habits
        if habits.quotes != "“”":
            text = text.replace("“", habits.quotes[0]).replace("”", habits.quotes[1])
        if habits.no_break_spaces and text:
            text = MOBILE.sub(rf"\1{NO_BREAK}\2{NO_BREAK}\3", text)
            text = self.random.choice(("", NO_BREAK, IDEOGRAPHIC)) + text + self.random.choice(("", NO_BREAK))
        return text.translate(WIDE) if habits.full_width else text

    def long(self, text):
        """A long answer, as the texts of its paragraphs."""
        habits = self.habits
        if not text:
            return [""]
        if habits.soft_breaks:
            text = re.sub(r"[。；](?=.)", lambda found: found[0] + ("\n" if self.chance(0.5) else ""), text)
        if habits.paragraphs:
            return [IDEOGRAPHIC * 2 + self.typed(part) for part in re.findall(r"[^。]+。?", text)]
        return [self.typed(text)]

    def name(self, text):
        """A person's name; names of two characters are often spaced to the width of three."""
        if self.habits.spaced_names and len(text) == 2:
            text = text[0] + self.random.choice((" ", "  ", IDEOGRAPHIC)) + text[1]
        return self.typed(text)

    def day(self, day):
        if day is None:
            return ""
        return self.typed(self.worded_day(day) if isinstance(day, date) else day)

    def worded_day(self, day):
        style = self.habits.dates
        if style == "2023-05-01":
            return day.isoformat()
        if style == "2023.5.1":
            return f"{day.year}.{day.month}.{day.day}"
        text = f"{day.year}年{day.month}月{day.day}日"
        return text.translate(WIDE) if style == "２０２３年" else text

    def span(self, start, end):
        between = "—" if self.habits.dates == "2023.5.1" else "至"
        return f"{self.day(start)}{between}\n{self.day(end)}"

    def amount(self, amount, unit_printed=False):
        """An amount of 万元; where the form prints the unit itself, it isn't typed again."""
        if amount is None:
            return ""
        if not isinstance(amount, Decimal):
            return self.typed(amount)
        text = f"{amount.normalize():f}"
        if self.habits.amounts == "55.00":
            text = f"{amount:.2f}"
        elif self.habits.amounts == "55万元" and not unit_printed:
            text += "万元"
        return self.typed(text)
