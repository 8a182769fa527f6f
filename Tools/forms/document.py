"""Blocks of a form → .docx. python-docx makes the package and its styles; the body's XML is made here, since content
controls, tracked changes and text boxes have no interface there."""

import datetime
import io
import re
import zipfile
from xml.sax.saxutils import escape

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, Twips

from pages import Framed, LandscapeFromHere, PageBreak, Paragraph, Table, TextBox
from text_box import NAMESPACES, text_box

PAGES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
MARGIN = 1247
NOTE = "样例文件，仅供软件测试：人员、电话、邮箱、统一社会信用代码和申报内容均为虚构，与真实人员和单位无关。"
CREATED = datetime.datetime(2023, 4, 20)
REVISION = 'w:author="样例" w:date="2023-04-18T09:00:00Z"'
EMAIL = re.compile(r"^\s*[\w.]+@[\w.]+\s*$")


class Document:
    """Collects the XML of the body and saves the package."""

    def __init__(self, typist, page="A4"):
        self.typist, self.habits, self.page = typist, typist.habits, page
        self.package = docx.Document()
        self.parts = []
        self.last_id = 100
        self.lies = False
        self.text_width = PAGES[page][0] - 2 * MARGIN

    def add(self, blocks):
        self.parts += [self.block(block) for block in blocks]

    def block(self, block):
        if isinstance(block, Table):
            return self.table(block) + "<w:p/>"
        if isinstance(block, Paragraph):
            return self.paragraph(block)
        if isinstance(block, PageBreak):
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        if isinstance(block, TextBox):
            return text_box("".join(self.paragraph(one) for one in block.paragraphs), self.next_id())
        if isinstance(block, Framed):
            inner = "".join(self.block(one) for one in block.blocks)
            return self.table_xml([100], f"<w:tr><w:tc>{cell_properties(self.text_width)}{inner}</w:tc></w:tr>") + "<w:p/>"
        assert isinstance(block, LandscapeFromHere)
        self.lies = True
        width, height = PAGES[self.page]
        return f"<w:p><w:pPr>{section_properties(width, height)}</w:pPr></w:p>"

    def next_id(self):
        self.last_id += 1
        return self.last_id

    # Paragraphs and runs

    def paragraph(self, paragraph):
        align = f'<w:jc w:val="{paragraph.align}"/>' if paragraph.align else ""
        inner = "".join(self.piece(piece, paragraph) for piece in paragraph.pieces)
        return f"<w:p><w:pPr>{align}</w:pPr>{inner}</w:p>"

    def piece(self, piece, paragraph):
        runs = self.runs(piece.text, piece.typed, paragraph)
        if not piece.typed or not piece.text:
            return runs
        if self.habits.revisions and self.typist.chance(0.6):
            runs = self.revised(piece.text, runs)
        # A link may hold an insertion, an insertion no link.
        if self.habits.hyperlinks and EMAIL.match(piece.text):
            runs = self.linked(piece.text, runs)
        if self.habits.controls and self.typist.chance(0.4):
            runs = self.control(runs)
        return runs

    def runs(self, text, typed, paragraph):
        font = "仿宋" if typed else "宋体"
        properties = f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{font}"/>'
        properties += "<w:b/>" if paragraph.bold else ""
        properties += f'<w:sz w:val="{paragraph.size}"/>' if paragraph.size else ""
        if not self.habits.split_runs:
            return run(text, properties) if text else ""
        found = []
        while text:
            length = self.typist.random.randint(1, 4)
            language = self.typist.random.choice(("", '<w:lang w:eastAsia="zh-CN"/>', '<w:lang w:val="en-US"/>'))
            found.append(run(text[:length], properties + language))
            if self.typist.chance(0.1):
                number = self.next_id()
                found.append(f'<w:bookmarkStart w:id="{number}" w:name="_样例{number}"/><w:bookmarkEnd w:id="{number}"/>')
            elif self.typist.chance(0.1):
                found.append('<w:proofErr w:type="gramStart"/>')
            text = text[length:]
        return "".join(found)

    def linked(self, text, runs):
        target = self.package.part.relate_to("mailto:" + text.strip(), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return f'<w:hyperlink r:id="{target}">{runs}</w:hyperlink>'

    def revised(self, text, runs):
        """The typed text as an insertion, in front of it another text that was deleted."""
        older = "".join(str(self.typist.random.randint(0, 9)) if one.isdigit() else one for one in text)
        older = older if older != text else text[: len(text) // 2] + "（旧稿）"
        return f"{self.deleted(older)}<w:ins w:id=\"{self.next_id()}\" {REVISION}>{runs}</w:ins>"

    def deleted(self, text):
        text = escape(text.replace("\n", ""))
        return f'<w:del w:id="{self.next_id()}" {REVISION}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'

    def control(self, inner):
        properties = f'<w:sdtPr><w:alias w:val="填写"/><w:id w:val="{self.next_id()}"/></w:sdtPr>'
        return f"<w:sdt>{properties}<w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    # Tables

    def table(self, table):
        """The grid has a column wherever some row has a border; cells span what they cover."""
        borders = sorted({border for row in table.rows for border in borders_of(row)})
        rows = []
        for row in table.rows:
            starts = [0] + borders_of(row)[:-1]
            cells = []
            for start, cell in zip(starts, row.cells):
                span = sum(1 for border in borders if start < border <= start + cell.width)
                cells.append(self.cell(cell, span, row.deleted))
            properties = f'<w:trPr><w:del w:id="{self.next_id()}" {REVISION}/></w:trPr>' if row.deleted else ""
            xml = f"<w:tr>{properties}{''.join(cells)}</w:tr>"
            rows.append(self.control(xml) if row.repeats and self.habits.controls else xml)
        columns = [end - start for start, end in zip([0] + borders, borders)]
        return self.table_xml(columns, "".join(rows))

    def table_xml(self, columns, rows):
        grid = "".join(f'<w:gridCol w:w="{column * self.text_width // 100}"/>' for column in columns)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{self.text_width}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
        )

    def cell(self, cell, span, deleted):
        properties = cell_properties(cell.width * self.text_width // 100, span, cell.merge)
        if deleted:
            inner = "".join(f"<w:p>{self.deleted(piece.text)}</w:p>" for one in cell.paragraphs for piece in one.pieces)
            return f"<w:tc>{properties}{inner}</w:tc>"
        inner = "".join(self.paragraph(one) for one in cell.paragraphs)
        is_answer = all(piece.typed for one in cell.paragraphs for piece in one.pieces)
        if self.habits.controls and is_answer and not cell.merge:
            choice = self.typist.random.randrange(3)
            if choice == 0:
                return self.control(f"<w:tc>{properties}{inner}</w:tc>")
            if choice == 1:
                # A cell has to end with a paragraph of its own or a control; Word writes the control alone.
                return f"<w:tc>{properties}{self.control(inner)}</w:tc>"
        return f"<w:tc>{properties}{inner}</w:tc>"

    # The package

    def save(self, path, title):
        body = self.package.element.body
        namespaces = " ".join(f'xmlns:{name}="{address}"' for name, address in NAMESPACES.items())
        for child in parse_xml(f"<w:body {namespaces}>{''.join(self.parts)}</w:body>"):
            body.insert(len(body) - 1, child)
        section = self.package.sections[-1]
        width, height = PAGES[self.page]
        if self.lies:
            section.orientation = docx.enum.section.WD_ORIENT.LANDSCAPE
            width, height = height, width
        section.page_width, section.page_height = Twips(width), Twips(height)
        section.left_margin = section.right_margin = Twips(MARGIN)
        section.top_margin = section.bottom_margin = Mm(25)
        style = self.package.styles["Normal"]
        style.font.name, style.font.size = "Times New Roman", Pt(10.5)
        style.element.rPr.rFonts.set(docx.oxml.ns.qn("w:eastAsia"), "宋体")
        properties = self.package.core_properties
        properties.title, properties.subject, properties.comments = title, "样例：虚构的申报书", NOTE
        properties.author = properties.last_modified_by = "样例"
        properties.keywords, properties.revision = "样例", 1
        properties.created = properties.modified = CREATED
        buffer = io.BytesIO()
        self.package.save(buffer)
        rewrite(buffer, path)


def rewrite(buffer, path):
    """The same archive without the hour it was made at."""
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (2023, 4, 20, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o600 << 16
            target.writestr(entry, source.read(name), compresslevel=6)


def borders_of(row):
    """Where the row's cells end, in hundredths."""
    ends, end = [], 0
    for cell in row.cells:
        end += cell.width
        ends.append(end)
    return ends


def cell_properties(width, span=1, merge=""):
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = {"": "", "start": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[merge]
    return f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{merged}</w:tcPr>'


def section_properties(width, height):
    margins = f'w:top="1417" w:right="{MARGIN}" w:bottom="1417" w:left="{MARGIN}" w:header="720" w:footer="720" w:gutter="0"'
    return f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar {margins}/></w:sectPr>'


def run(text, properties):
    """One run; a line break is w:br, as Shift-Enter makes it."""
    inner = []
    for number, line in enumerate(text.split("\n")):
        if number:
            inner.append("<w:br/>")
        if line:
            inner.append(f'<w:t xml:space="preserve">{escape(line)}</w:t>')
    return f"<w:r><w:rPr>{properties}</w:rPr>{''.join(inner)}</w:r>"
