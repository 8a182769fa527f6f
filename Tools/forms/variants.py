"""Every named variant. `VARIANTS` is in the order of the files."""

from breaking import all_breaking
from harmless import all_harmless


def file_name(variant):
    kind = "" if variant.kind == "-" else f"{variant.kind}-"
    name = variant.name.removesuffix(f"-{variant.kind}")
    return f"{kind}{name}.docx"


def collected():
    found = [*all_harmless(), *all_breaking()]
    names = [file_name(one) for one in found]
    assert len(set(names)) == len(names), "two variants of one name"
    return found


VARIANTS = collected()
