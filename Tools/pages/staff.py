"""Platform staff: looks for cities, reads recommendations and reasons, dispatches demands, imports a list."""

import re
import urllib.parse

from pages.plans import staff_plans
from pages.session import CHECK, NEW_EXPERTS, TEAM, Session


def staff_work(browser, service, password):
    CHECK.section("Platform staff")
    staff = Session(browser, service).begin("staff", password)
    CHECK(
        "staff sees imports, not administration, in the navigation",
        "导入" in staff.text("nav.nav") and "管理" not in staff.text("nav.nav"),
    )
    find_city(staff)
    staff_recommendations(staff)
    staff_explanation(staff)
    staff_demands(staff)
    staff_plans(staff)
    staff_upload(staff)
    staff_import(staff)
    return staff


def find_city(staff):
    page = staff.page
    for query, what in (("wuxi", "pinyin"), ("無錫", "Traditional Chinese"), ("江苏无锡", "its name")):
        staff.open("/")
        page.get_by_label("查找城市、产业、团队、专家、成果、需求").fill(query)
        staff.press("查找")
        CHECK(f"a city is found by {what}", page.locator('main a[href="/cities/19"]').count() >= 1, staff.text()[:200])
    staff.follow(page.locator('main a[href="/cities/19"]'))
    CHECK("its page opens", page.locator("h1").inner_text() == "江苏无锡")
    needs = page.locator("table.needs tbody tr")
    CHECK(
        "needs have levels for each kind of supply",
        needs.count() >= 7 and page.locator("table.needs .level").count() == 3 * needs.count(),
        f"{needs.count()} needs, {page.locator('table.needs .level').count()} levels",
    )
    CHECK("and reasons", page.locator("table.needs td[data-name] .why").count() >= needs.count())


def staff_recommendations(staff):
    page = staff.page
    staff.follow(page.locator("#recommendations nav.tabs a", has_text="专家"))
    CHECK(
        "a tab is marked as the one that is shown",
        page.locator("#recommendations [aria-current=page]").inner_text() == "专家",
    )
    form = page.locator("#recommendations form")
    form.get_by_label("至少").select_option(label="合适")
    form.get_by_label("条数").select_option("20")
    staff.press("筛选", "#recommendations")
    levels = set(page.locator("#recommendations table .level").all_inner_texts())
    CHECK("recommendations are filtered by level", levels == {"合适"} and "level=adequate" in page.url, levels)
    form = page.locator("#recommendations form")
    region = form.get_by_label("供给所在省份").locator("option").nth(1).get_attribute("value")
    form.get_by_label("供给所在省份").select_option(region)
    form.get_by_label("至少").select_option("")
    staff.press("筛选", "#recommendations")
    CHECK(
        "and by province, with the choice kept",
        page.locator("#recommendations").get_by_label("供给所在省份").input_value() == region,
    )


def staff_explanation(staff):
    page = staff.page
    staff.open("/cities/19?for=teams")
    staff.follow(page.locator("#recommendations table a", has_text="为什么"))
    CHECK("a match is explained by reasons", page.locator("ol.reasons li").count() >= 1 and "结论" in staff.text())
    CHECK("with the place in the texts marked", page.locator("main mark").count() >= 1)
    page.get_by_label("说明（可不填）").fill("样例判断说明")
    staff.press("相关")
    CHECK(
        "a judgment is kept with name and note", all(word in staff.text() for word in ("相关 · 样例staff", "样例判断说明")),
        staff.text()[-300:],
    )


def staff_demands(staff):
    page = staff.page
    staff.follow(page.locator("nav.nav a", has_text="需求大厅"))
    rows = page.locator("main table tbody tr")
    total, last = map(int, re.search(r"共 (\d+) 项，第 1 至 (\d+) 项", staff.text("main table caption")).groups())
    CHECK(
        "the hall lists demands, and says how many", 20 <= rows.count() == last <= total,
        f"{rows.count()} rows, {last} of {total}",
    )
    offers = [row.locator("td:nth-child(4)") for row in rows.all()]
    CHECK(
        "each with offers and their levels, or a word that there are none",
        all((offer.locator(".level").count() > 0) != ("无合适供给" in offer.inner_text()) for offer in offers)
        and sum(offer.locator(".level").count() == offer.locator("a").count() > 0 for offer in offers) >= 20,
    )
    page.locator("form.filters").get_by_label("词语").fill("车")
    staff.press("筛选", "form.filters")
    links = page.locator("main table tbody td:first-child a")
    staff.demand, title = dispatch(staff, [link.get_attribute("href") for link in links.all()])
    staff.open("/demands?status=in-progress")
    row = page.locator("main table tr", has_text=title)
    CHECK("the hall shows it as dispatched", row.count() == 1 and "派给" in row.inner_text(), row.all_inner_texts())


def dispatch(staff, paths):
    """Sends the first of the demands that suits the team to it; gives its path and its title."""
    page = staff.page
    for path in paths:
        staff.open(path)
        if page.locator(f'select[name=assignee] option[value="teams/{TEAM}"]').count():
            break
    title = page.locator("h1").inner_text()
    form = page.locator('form[action$="/dispatches"]')
    form.get_by_label("派给").select_option(f"teams/{TEAM}")
    form.get_by_label("经办人").select_option(
        label=next(
            text
            for text in form.get_by_label("经办人").locator("option").all_inner_texts()
            if text.startswith("样例staff")
        )
    )
    form.get_by_label("期限").fill("2030-06-30")
    form.get_by_label("说明").fill("请在六月前答复")
    staff.press("派单")
    shown = staff.text("#dispatches")
    CHECK(
        "a demand is dispatched with handler, due date and note",
        all(word in shown for word in ("智能网联汽车", "样例staff", "2030-06-30", "请在六月前答复")), shown,
    )
    return urllib.parse.urlparse(page.url).path, title


def staff_upload(staff):
    """Uploads a list, and looks at what is found in it."""
    page = staff.page
    staff.open("/imports")
    page.get_by_label(re.compile("^文件")).set_input_files(
        {"name": "新专家.csv", "mimeType": "text/csv", "buffer": NEW_EXPERTS.encode()}
    )
    staff.press("上传并核对")
    CHECK(
        "an uploaded list is looked at before it is taken",
        "新专家.csv" in page.locator("h1").inner_text() and "尚未导入" in staff.text(),
    )
    findings = page.locator(".findings li")
    CHECK("its faults are found", findings.count() >= 2, findings.all_inner_texts())
    quoting = [item for item in findings.all() if item.locator(".quote").inner_text().strip()]
    CHECK(
        "with the line quoted", quoting and all("N-00" in item.locator(".quote").inner_text() for item in quoting),
        [item.inner_text() for item in quoting],
    )
    CHECK("and the place marked", sum(item.locator("mark").count() for item in quoting) >= 1)
    CHECK("the place is said", all(re.search(r"第 \d+ 行", item.inner_text()) for item in quoting))
    missing = page.locator(".findings li", has_text="没有姓名的一行")
    CHECK(
        "the row without a name is an error",
        missing.count() == 1 and missing.locator(".severity-error").count() == 1, missing.all_inner_texts(),
    )
    counts = dict(zip(page.locator(".stats span").all_inner_texts(), page.locator(".stats b").all_inner_texts()))
    CHECK("what would change is counted", int(counts.get("新增", 0)) >= 1 and int(counts.get("未读入", 0)) >= 1, counts)


def staff_import(staff):
    """Takes the list, and takes it back."""
    page = staff.page
    staff.press("导入")
    CHECK("the list is taken", "已导入" in staff.text("[role=status]"))
    CHECK("the import stands in the history", "新专家.csv" in staff.text("table"))
    staff.open("/search?q=" + urllib.parse.quote("超高速列车风阻"))
    CHECK("its record is found at once", page.locator('main a[href="/experts/N-001"]').count() == 1)
    staff.follow(page.locator('main a[href="/experts/N-001"]'))
    CHECK("and opens", page.locator("h1").inner_text().startswith("样例新人"))
    staff.open("/imports")
    CHECK("that it is to be undone is asked once more", staff.confirm("撤销"))
    CHECK("the import is undone", "已撤销" in staff.text("[role=status]") and "已撤销" in staff.text("table"))
    CHECK("and the record is gone", staff.open("/experts/N-001").status == 404)
    staff.open("/search?q=" + urllib.parse.quote("超高速列车风阻"))
    CHECK("from the search too", page.locator('main a[href="/experts/N-001"]').count() == 0)
