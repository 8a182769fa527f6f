"""申报: forms are checked without being kept, taken in, moved along, looked at by reviewers, taken home."""

import io
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile

from pages.session import CHECK, LEAD_UNIT, TEAM, Session
from service import PASSWORD, ROOT

RIGHT = "KJFWT2023-01-correct-one-table.docx"
# A form in which one thing is wrong, what is told of it and its clause.
WRONG, TOLD = "KJFWT2023-01-leader-is-chief-same.docx", ("首席专家", "附件")
DRAFT = {"code": "KJFWT2023-01", "unit": LEAD_UNIT, "title": "“科创中国”智能网联汽车产业科技服务团"}


def make_forms():
    """A folder with forms that Tools/forms writes."""
    folder = tempfile.TemporaryDirectory(prefix="duijie-forms-")
    tool = os.path.join(ROOT, "Tools", "forms", "make-forms")
    subprocess.run([sys.executable, tool, folder.name], check=True, stdout=subprocess.DEVNULL)
    return folder


def application_work(browser, service):
    CHECK.section("Applications")
    with make_forms() as folder:
        staff = Session(browser, service)
        staff.log_in("staff", PASSWORD.format("staff"))
        check(staff, folder)
        keep(staff, folder)
        move(staff)
        read(staff)
        find(staff)
        sanctions(staff)
        obligations(staff)
        hand_in(browser, service, folder)


def send(user, action, files, button):
    form = user.page.locator(f'main form[action="{action}"]')
    form.locator("input[type=file]").set_input_files(files)
    user.press(button, f'main form[action="{action}"]')


def check(staff, folder):
    """Looks at forms that aren't kept."""
    staff.open("/")
    staff.follow(staff.page.locator("nav.nav a", has_text="申报"))
    CHECK("the page says until when", "网上申报截止" in staff.text() and "没有材料" in staff.text())
    send(staff, "/applications/check", [os.path.join(folder, WRONG)], "检查")
    text = staff.text()
    CHECK(
        "what is wrong is told with its clause", all(word in text for word in TOLD) and "须修改后再提交" in text, text[:600],
    )
    CHECK("and that nothing was kept", "没有保存" in text)
    staff.open("/applications")
    send(staff, "/applications/check", [os.path.join(folder, name) for name in (RIGHT, WRONG)], "检查")
    CHECK("two files are checked together", all(name in staff.text() for name in (RIGHT, WRONG)), staff.text()[:600])
    staff.open("/applications")
    send(staff, "/applications/check", [os.path.join(folder, RIGHT)], "检查")
    CHECK("a right form is accepted, which is no verdict", "不是评审结论" in staff.text(), staff.text()[:300])
    staff.open("/applications")
    CHECK("nothing was kept", "没有材料" in staff.text())
    note = {"name": "note.txt", "mimeType": "text/plain", "buffer": "只是一段话".encode()}
    send(staff, "/applications", [note], "登记为草稿")
    CHECK("a file that is no form is refused with a reason", "不是通知所附的项目申报书" in staff.text(), staff.text()[:300])


def keep(staff, folder):
    staff.open("/applications")
    send(staff, "/applications", [os.path.join(folder, RIGHT)], "登记为草稿")
    page = staff.page
    CHECK("a form is taken in as a draft", page.url.endswith("/applications/1") and "草稿" in staff.text(".head"), page.url)
    CHECK("under its name", "科技服务团" in page.locator("h1").inner_text(), page.locator("h1").inner_text())
    with page.expect_download() as download:
        page.locator(".head a", has_text=RIGHT).click()
    with open(os.path.join(folder, RIGHT), "rb") as file, open(download.value.path(), "rb") as kept:
        CHECK("its file is given back as it came", file.read() == kept.read())


def step(staff, state, moment, note=""):
    form = staff.page.locator('form[action$="/state"]')
    form.get_by_label("下一步").select_option(label=state)
    form.get_by_label("时间（北京时间）").fill(moment)
    form.get_by_label("说明").fill(note)
    staff.press("登记", 'form[action$="/state"]')


def move(staff):
    """Notes what has happened, in the notice's order."""
    form = staff.page.locator('form[action$="/state"]')
    offered = form.get_by_label("下一步").locator("option").all_inner_texts()
    CHECK("only the steps that can follow are offered", len(offered) == 2 and "服务团已注册" in offered, offered)
    step(staff, "服务团已注册", "2023-04-11T09:00", "样例注册说明")
    rows = staff.page.locator("main table.cards").first.locator("tbody tr")
    CHECK(
        "a step is noted with time, note, clause and who",
        rows.count() == 2
        and all(word in rows.last.inner_text() for word in ("2023-04-11 09:00", "样例注册说明", "样例staff"))
        and rows.last.locator('[data-name="依据"]').inner_text(),
        rows.all_inner_texts(),
    )
    offered = form.get_by_label("下一步").locator("option").all_inner_texts()
    step(staff, offered[0], "2023-04-10T09:00")
    CHECK("a step before the last one is refused, and says why", "2023-04-11" in staff.text(), staff.text()[:300])
    staff.open("/applications/1")
    CHECK("and isn't noted", rows.count() == 2)


def read(staff):
    """What reviewers may want to know, on the page and taken home."""
    page = staff.page
    text = staff.text()
    CHECK("the page has the findings and the sheet", "申报材料检查" in text and "评审参考" in text, text[-600:])
    CHECK("with cities and promises", page.locator("main section.panel").count() >= 4)
    for link, ending, part in (
        ("核对意见（Word）", ".docx", "word/document.xml"), ("评审参考（Excel）", ".xlsx", "xl/workbook.xml"),
    ):
        data, name = downloaded(page, link)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            CHECK(f"{link} is taken home", name.endswith(ending) and part in archive.namelist(), name)


def downloaded(page, link):
    with page.expect_download() as download:
        page.get_by_role("link", name=link, exact=True).click()
    with open(download.value.path(), "rb") as file:
        return file.read(), download.value.suggested_filename


def find(staff):
    page = staff.page
    staff.open("/applications")
    row = page.locator("main table tbody tr")
    CHECK("the list shows it with its state", row.count() == 1 and "服务团已注册" in row.inner_text(), row.all_inner_texts())
    data, name = downloaded(page, "下载 Excel")
    CHECK("the list is taken home", name.endswith(".xlsx") and data[:2] == b"PK", name)
    for state, count in (("草稿", 0), ("服务团已注册", 1)):
        page.get_by_label("状态").select_option(label=state)
        staff.press("筛选")
        CHECK(f"of those that are {state} there are {count}", row.count() == count, row.all_inner_texts())
        CHECK("and the choice is kept", page.get_by_label("状态").locator("option:checked").inner_text() == state)
    staff.follow(row.locator("a"))
    CHECK("and leads to it", page.url.endswith("/applications/1"))


def sanctions(staff):
    """A unit that may not apply: its application says so as long as the unit is listed."""
    page = staff.page
    unit = re.search(r"· (\S+) · 现状", staff.text(".head")).group(1)
    staff.open("/applications")
    staff.follow(page.get_by_role("link", name="处罚名单"))
    CHECK("without a list that is said", "还没有名单" in staff.text())
    form = page.locator('form[action="/applications/sanctions"]')
    form.get_by_label("单位全称").fill(unit)
    form.get_by_label("日期").fill("2022-06-30")
    staff.press("加入", 'form[action="/applications/sanctions"]')
    row = page.locator("main table tbody tr")
    CHECK("a unit is listed, with the last day of its bar", unit in row.inner_text() and "2024-06" in row.inner_text())
    staff.open("/applications/1")
    CHECK("its application can't be accepted", "前不得申报" in staff.text())
    staff.open("/applications/sanctions")
    row.locator("summary").click()
    staff.press("确认删去")
    CHECK("it is taken off the list", "名单上没有单位" in staff.text(), staff.text()[:300])
    staff.open("/applications/1")
    CHECK("and may apply again", "前不得申报" not in staff.text())


def obligations(staff):
    page = staff.page
    staff.open(f"/teams/{TEAM}")
    staff.follow(page.locator(f'main a[href="/teams/{TEAM}/obligations"]'))
    text = staff.text()
    CHECK("what a team owes is told", "实施要求" in page.locator("h1").inner_text() and "附件1" in text, text[:400])
    CHECK("one line each", page.locator("main table").first.locator("tbody tr").count() >= 5)


def hand_in(browser, service, folder):
    """A unit hands in its own, and sees nothing of others."""
    team = Session(browser, service)
    team.log_in("team", PASSWORD.format("team"))
    page = team.page
    team.open("/applications")
    CHECK("a unit doesn't see others' applications", "没有材料" in team.text())
    CHECK("not by their address either", team.open("/applications/1").status == 404)
    team.open("/applications")
    send(team, "/applications", [os.path.join(folder, RIGHT)], "登记为草稿")
    CHECK("another unit's isn't taken, and says why", "只能登记本单位的材料" in team.text(), team.text()[:300])
    draft = {"name": "draft.json", "mimeType": "application/json", "buffer": json.dumps(DRAFT).encode()}
    team.open("/applications")
    send(team, "/applications", [draft], "登记为草稿")
    CHECK("its own is", re.search(r"/applications/\d+$", page.url) and "没有填写" in team.text(), page.url)
    CHECK("without what is for reviewers", "评审参考" not in team.text())
    path = page.url[len(service.address) :]
    draft["buffer"] = json.dumps({**DRAFT, "target-cities": "江苏无锡"}).encode()
    send(team, f"{path}/file", [draft], "更换")
    text = team.text()
    CHECK("its file is replaced", page.url.endswith(path) and "「重点服务的试点城市" not in text, text[-600:])
    step(team, "已撤回", "2023-04-12T09:00")
    CHECK("and it is taken back", "已撤回" in team.text(".head"), team.text(".head"))
