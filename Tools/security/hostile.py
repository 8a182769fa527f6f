"""What attackers and careless people write: harmful lists, personal data in places where it may stand, and a reader of pages
that finds what doesn't belong there."""

import csv
import html.parser
import io
import os
import re
import zipfile

from service import LISTS

# MARK: What lists may hold

SCRIPT = "<script>window.hacked=1</script>"
IMAGE = '"><img src=x onerror="window.hacked=1">'
ATTRIBUTE = "' autofocus onfocus='window.hacked=1"
CHART = "</text></svg><svg onload=window.hacked=1>]]>&amp;"
MUSTACHE = "{{title}}{{{content}}}{{#entries}}x{{/entries}}"
FORMULA = "=cmd|'/C calc'!A0"
SQL = "'; DROP TABLE account; --"
BIDI = "甲\u202egnp.exe\u2066乙"
PLACE = "\U000f0000"
LONG = "长" * 1500 + "W" * 1500
MARKUP = SCRIPT + IMAGE + ATTRIBUTE + CHART + MUSTACHE
# What makes a record be found for needs and shown with its texts.
TOPIC = "动力电池、锂电材料、集成电路"

HEADERS = {
    "experts": "编号,姓名,单位,职称,研究方向,关键词,简介,地区,电话,邮箱",
    "achievements": "编号,成果名称,摘要,关键词,完成单位,完成人,应用行业,成熟度,转化方式,产业化方案,综合评价,地区,年份",
    "demands": "编号,需求名称,需求描述,城市,企业,所属行业,需求类型,预算（万元）,截止日期,状态",
    "teams": "编号,团名,类别,牵头单位,地区,团长,首席专家,重点服务的试点城市,意向服务的其他城市,已联系对接的试点城市,计划重点服务的产业方向,"
    "服务类别,主要参与单位,专家,成果,简介",
    "problems": "编号,问题名称,问题描述,所属产业,提出单位,城市,报送服务团,研发指南或解决方案,匹配专家",
    "projects": "编号,项目名称,项目简介,产业,单位,落地城市,报送服务团,投资额（万元）,合作方式,开始日期",
    "open-sources": "编号,开源资源名称,简介,领域,许可证,网址,维护单位,报送服务团,更新日期",
}
# Columns whose values are numbers, choices, or names of other records.
FIXED = {
    "成熟度": "8", "转化方式": "许可", "产业化方案": "有", "综合评价": "有", "年份": "2022", "需求类型": "技术研发", "预算（万元）": "80",
    "截止日期": "2023-10-31", "状态": "待对接", "类别": "产业", "服务类别": "产业咨询", "重点服务的试点城市": "江苏常州", "意向服务的其他城市": "福建宁德",
    "已联系对接的试点城市": "江苏常州", "城市": "江苏常州", "成果": "", "专家": "",
    "落地城市": "江苏常州", "投资额（万元）": "80", "开始日期": "2023-03-01", "更新日期": "2023-03-01", "网址": "javascript:window.hacked=1",
}
WITH_TOPIC = {
    "研究方向", "关键词", "成果名称", "摘要", "需求名称", "需求描述", "计划重点服务的产业方向", "应用行业", "所属行业", "问题名称", "问题描述",
    "所属产业", "项目名称", "项目简介", "产业", "开源资源名称", "领域",
}
LETTERS = {
    "experts": "E", "achievements": "A", "demands": "D", "teams": "T", "problems": "W", "projects": "X",
    "open-sources": "K",
}
TEXTS = {"markup": MARKUP, "formula": FORMULA, "other": SQL + BIDI + PLACE, "long": LONG}


def lists(folder):
    """Writes lists of every kind whose every field holds something harmful, and gives the files."""
    files = []
    for kind, header in HEADERS.items():
        columns = header.split(",")
        path = os.path.join(folder, f"harmful-{kind}.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(columns)
            for name, text in TEXTS.items():
                record = f"X-{LETTERS[kind]}-{name}"
                table.writerow(
                    [
                        (
                            record
                            if column == "编号"
                            else FIXED.get(column, text + (TOPIC if column in WITH_TOPIC else ""))
                        )
                        for column in columns
                    ]
                )
            # An identity that is no plain word.
            table.writerow(
                [
                    f"X/../{SCRIPT}\"'%2F{LETTERS[kind]}" if column == "编号" else FIXED.get(column, f"编号古怪{TOPIC}")
                    for column in columns
                ]
            )
        files.append(path)
    return files


def notice(folder):
    """The notice with something harmful in the cells of one city."""
    with open(LISTS[0], encoding="utf-8") as file:
        text = file.read()
    for old, new in (
        ("拼多多、携程旅行", f"{SCRIPT}、{IMAGE}、{MUSTACHE}"), ("金融服务、生命健康、时尚创意", f"金融{IMAGE}服务、{SCRIPT}健康、{CHART}"),
    ):
        assert old in text, old
        text = text.replace(old, new, 1)
    path = os.path.join(folder, "notice.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


# MARK: Personal data

# A person for each place, and a telephone number and an address with the number of the place.
PEOPLE = {"expert": "欧阳翀珺", "author": "司马骦霏", "leader": "诸葛彧翯", "chief": "上官嬿婍", "member": "穆韡晔"}
PLACES = [
    "expert's telephone and address", "expert's biography", "expert's unit", "expert's fields and keywords",
    "achievement's title", "achievement's abstract", "achievement's unit", "demand's title", "demand's description",
    "demand's enterprise", "team's description", "team's lead unit", "team's units", "dispatch's note",
    "contact's note", "progress's note", "judgment's note", "application's leader", "application's member",
    "application's text", "problem's description", "problem's guide", "project's description", "project's unit",
    "open source's description", "progress's parties", "progress's link", "application's note",
]


def phone(place):
    return f"139{PLACES.index(place):04d}8642"


def address(place):
    return f"zhenming{PLACES.index(place):02d}@privat{PLACES.index(place):02d}.test{PLACES.index(place):02d}"


def both(place):
    return f"（电话{phone(place)}，邮箱{address(place)}）"


def people(folder):
    """Writes lists with invented persons in every place where somebody may write them, and gives the files."""
    rows = {
        "experts": [
            [
                "P-E1", PEOPLE["expert"], "样例大学" + both("expert's unit"), "教授", f"{TOPIC}、" + both(PLACES[3]), TOPIC,
                f"{PEOPLE['expert']}教授长期研究锂电材料" + both("expert's biography"), "江苏", phone(PLACES[0]),
                address(PLACES[0]),
            ],
            ["P-E2", PEOPLE["member"], "样例大学", "教授", TOPIC, TOPIC, "研究锂电材料", "江苏", "", ""],
        ],
        "achievements": [
            [
                "P-A1", f"{PEOPLE['author']}团队的锂电材料" + both("achievement's title"),
                f"由{PEOPLE['author']}完成的动力电池正极材料" + both("achievement's abstract"), TOPIC,
                "样例大学" + both("achievement's unit"), PEOPLE["author"], TOPIC, "8", "许可", "有", "有", "江苏", "2022",
            ]
        ],
        "demands": [
            [
                "P-D1", "锂电材料的循环寿命" + both("demand's title"), "动力电池、锂电材料，请联系" + both("demand's description"), "江苏常州",
                "示例企业" + both("demand's enterprise"), TOPIC, "技术研发", "80", "2023-10-31", "待对接",
            ]
        ],
        "teams": [
            [
                "P-T1", "样例锂电科技服务团", "产业", "样例学会" + both("team's lead unit"), "江苏", PEOPLE["leader"], PEOPLE["chief"],
                "江苏常州", "", "", TOPIC, "产业咨询", "样例单位" + both("team's units"), "P-E1、P-E2", "P-A1",
                f"团长{PEOPLE['leader']}、首席专家{PEOPLE['chief']}、成员{PEOPLE['member']}"
                + both("team's description"),
            ]
        ],
        "problems": [
            [
                "P-W1", "锂电材料的循环寿命", f"请联系{PEOPLE['expert']}" + both("problem's description"), TOPIC, "示例企业", "江苏常州", "P-T1",
                f"由{PEOPLE['expert']}" + both("problem's guide"), PEOPLE["expert"],
            ]
        ],
        "projects": [
            [
                "P-X1", "锂电材料产线", "动力电池产线" + both("project's description"), TOPIC, "示例企业" + both("project's unit"), "江苏常州",
                "P-T1", "80", "共建", "2023-03-01",
            ]
        ],
        "open-sources": [
            [
                "P-K1", "锂电材料工具箱", "锂电材料" + both("open source's description"), TOPIC, "MIT", "https://example.com/k", "示例企业",
                "P-T1", "2023-03-01",
            ]
        ],
    }
    files = []
    for kind, records in rows.items():
        path = os.path.join(folder, f"people-{kind}.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADERS[kind].split(","), *records])
        files.append(path)
    return files


def leaks(text, echoed=""):
    """The personal data that a text has, but for what was asked with."""
    found = [f"{name} ({who})" for who, name in PEOPLE.items() if name in text and name not in echoed]
    for place in PLACES:
        if phone(place) in text and phone(place) not in echoed:
            found.append(f"telephone of {place}")
        if address(place) in text and address(place) not in echoed:
            found.append(f"address of {place}")
    return found


# MARK: Reading pages

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(html.parser.HTMLParser):
    """What a page's markup has that it may not have."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.problems = []
        self.links = []
        self.open = []
        self.forms = []
        self.words = []
        self.feed(text)
        self.close()
        self.problems += [f"<{name}> isn't closed" for name in self.open if name not in ("p", "li", "html", "body")]

    @property
    def shown(self):
        return "".join(self.words)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "form":
            self.forms.append(values.get("method", "get"))
        if tag == "script" and not (values.get("src") or "").startswith("/static/"):
            self.problems.append(f"script {attributes}")
        if tag in ("iframe", "object", "embed", "base", "style", "foreignobject", "animate", "set"):
            self.problems.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name == "style" or not re.fullmatch(r"[a-z][a-zA-Z0-9:-]*", name):
                self.problems.append(f"<{tag} {name}={value!r:.60}>")
            if (
                name in ("href", "src", "action", "formaction", "xlink:href")
                and value
                and not value.startswith(("/", "#"))
            ):
                self.problems.append(f"<{tag} {name}={value!r:.60}>")
            if name in ("href", "src", "action") and (value or "").startswith("//"):
                self.problems.append(f"<{tag} {name}={value!r:.60}>")
        if len(set(name for name, _ in attributes)) < len(attributes):
            self.problems.append(f"<{tag}> has an attribute twice")
        if tag == "input" and values.get("name") == "csrf" and self.forms[-1:] != ["post"]:
            self.problems.append("a form's token outside of a form that is posted")
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])

    def handle_endtag(self, tag):
        if tag == "form" and self.forms:
            self.forms.pop()
        if tag in self.open:
            while self.open and (last := self.open.pop()) != tag:
                if last not in ("p", "li"):
                    self.problems.append(f"<{last}> isn't closed before </{tag}>")
        elif tag not in VOID:
            self.problems.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        self.words.append(data)


SECURE = {
    "Content-Security-Policy": (
        "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'",
    ),
    "X-Content-Type-Options": ("nosniff",), "Referrer-Policy": ("same-origin",), "X-Frame-Options": ("DENY",),
    "Cross-Origin-Opener-Policy": ("same-origin",), "Cross-Origin-Resource-Policy": ("same-origin",),
}


def missing_headers(answer):
    return [
        name
        for name, values in SECURE.items()
        if any(value not in (answer.headers[name] or "") for value in values)
        or "unsafe" in (answer.headers[name] or "")
    ]


def spreadsheet_texts(data):
    """All texts of a workbook, and whether it has a formula."""
    texts, has_formula = [], False
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            content = archive.read(name).decode("utf-8", errors="replace")
            texts.append(content)
            if name.startswith("xl/worksheets/"):
                has_formula = has_formula or "<f>" in content or "<f " in content or "<hyperlink" in content
    return "\n".join(texts), has_formula
