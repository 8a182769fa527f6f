"""What a document consists of before it is XML."""

from dataclasses import dataclass, field


@dataclass
class Piece:
    """A stretch of text, printed by the form or typed by a person."""

    text: str
    typed: bool = False


@dataclass
class Paragraph:
    pieces: list
    align: str = ""
    bold: bool = False
    size: int = 0


@dataclass
class TextBox:
    paragraphs: list


@dataclass
class Cell:
    """`width` in hundredths of the table; `merge`: start, continue or nothing (down the column)."""

    width: int
    paragraphs: list
    merge: str = ""


@dataclass
class Row:
    """`repeats`: one of many alike, as a repeating content control wraps them. `deleted`: a tracked deletion."""

    cells: list
    repeats: bool = False
    deleted: bool = False


@dataclass
class Table:
    rows: list = field(default_factory=list)


class PageBreak:
    pass


class LandscapeFromHere:
    """Ends the upright section; the rest of the document lies."""


@dataclass
class Framed:
    """Blocks within the one cell of an outer table."""

    blocks: list


def printed(text, **style):
    return Paragraph([Piece(text)], **style)


def typed(text):
    return Paragraph([Piece(text, typed=True)])
