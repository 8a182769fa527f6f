"""An analyst: filters and sorts gaps, passes the address on, takes files home, and changes nothing."""

import csv
import importlib.util
import io
import re
import zipfile

from pages.session import CHECK, TEAM, Session
from service import PASSWORD


def analyst_work(browser, service, password, demand):
    CHECK.section("Analyst")
    analyst = Session(browser, service).begin("analyst", password)
    gaps = filters(analyst)
    filtered = analyst.page.url
    sorting(analyst)
    permanent_link(analyst, browser, service, filtered)
    downloads(analyst, gaps)
    reads_only(analyst, service, demand)


def filters(analyst):
    """Filters the gaps of a region's experts, and gives how many there are."""
    page = analyst.page
    analyst.follow(page.locator("nav.nav a", has_text="供需缺口"))
    form = page.locator("form.filters")
    form.get_by_label("国家区域战略").select_option("yangtze-delta")
    form.get_by_label("只算哪类供给").select_option("experts")
    analyst.press("筛选", "form.filters")
    needs, gaps = counts(analyst)
    CHECK("needs are filtered by strategy", 0 < gaps < needs < 478, f"{gaps} of {needs}")
    rows = page.locator("#needs tbody tr")
    CHECK("needs with and without supply are listed", rows.count() == min(needs, 50), f"{rows.count()} rows of {needs}")
    page.locator("form.filters").get_by_label("范围").select_option("yes")
    analyst.press("筛选", "form.filters")
    CHECK.same("the counts are of the same needs when gaps alone are listed", counts(analyst), (needs, gaps))
    CHECK("gaps alone are listed", rows.count() == min(gaps, 50), f"{rows.count()} rows of {gaps}")
    CHECK("and marked", set(rows.locator("td:first-child").all_inner_texts()) == {"缺口"})
    return gaps


def counts(analyst):
    """How many needs the page says there are, and how many of them lack supply."""
    return tuple(map(int, re.search(r"(\d+) 个需求中，(\d+) 个没有合适供给", analyst.text()).groups()))


def sorting(analyst):
    page = analyst.page
    analyst.follow(page.locator("#needs th a", has_text="城市"))
    CHECK(
        "they are sorted by city, and say so",
        page.locator('#needs th[aria-sort="ascending"]').inner_text().startswith("城市"),
    )
    column = page.locator("#needs tbody tr td:nth-child(2)")
    cities = column.all_inner_texts()
    CHECK(
        "equal cities stand together", len(set(cities)) == sum(a != b for a, b in zip(cities, cities[1:] + [None])),
        cities,
    )
    analyst.follow(page.locator("#needs th a", has_text="城市"))
    CHECK("and the other way round, and say so", page.locator('#needs th[aria-sort="descending"]').count() == 1)
    # The last ones, of a list that doesn't fit on the page, are others.
    everything = page.locator("#needs a", has_text="显示全部")
    if everything.count():
        analyst.follow(everything)
    last = column.all_inner_texts()[-1]
    CHECK.same("the first city is then the last one", last, cities[0])


def permanent_link(analyst, browser, service, address):
    form = analyst.page.locator("form.filters")
    analyst.open(address)
    CHECK(
        "filters stand in the address, and are shown as chosen",
        form.get_by_label("国家区域战略").input_value() == "yangtze-delta"
        and form.get_by_label("只算哪类供给").input_value() == "experts"
        and form.get_by_label("范围").input_value() == "yes",
    )
    first = analyst.page.locator("main").inner_html()
    second = Session(browser, service)
    second.log_in("analyst", PASSWORD.format("analyst"))
    second.open(address)
    CHECK("the permanent link gives the same page", second.page.locator("main").inner_html() == first)


def reads_only(analyst, service, demand):
    page = analyst.page
    analyst.open(demand)
    shown = analyst.text("#dispatches")
    CHECK(
        "an analyst sees a dispatch and can't change it", "智能网联汽车" in shown and page.locator("main form").count() == 0,
        shown,
    )
    CHECK("nor sees its handler and its note", "样例staff" not in shown and "请在六月前答复" not in shown, shown)
    analyst.open("/account")
    token = page.locator("input[name=csrf]").first.get_attribute("value")
    answer = analyst.context.request.post(
        f"{demand}/dispatches", form={"csrf": token, "assignee": f"teams/{TEAM}"}, headers={"Origin": service.address}
    )
    CHECK.same("nor dispatch without the form", answer.status, 403)


def downloads(analyst, gaps):
    page = analyst.page

    def download(name):
        with page.expect_download() as taken:
            page.locator("#needs").get_by_role("link", name=name).click()
        with open(taken.value.path(), "rb") as file:
            return taken.value.suggested_filename, file.read()

    name, data = download("下载 CSV")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    CHECK(
        "CSV is UTF-8 with a mark, a table with a line for each gap",
        data.startswith(b"\xef\xbb\xbf")
        and len(rows) == gaps + 1
        and len({len(row) for row in rows}) == 1
        and name == "供需缺口.csv",
        f"{name}, {len(rows)} lines for {gaps}, {data[:60]}",
    )
    workbook(*download("下载 Excel"), gaps)
    chart = page.locator('a[href^="/gaps/heat-map.svg"]').get_attribute("href")
    answer = analyst.context.request.get(chart)
    CHECK(
        "a chart is had as SVG of its own",
        answer.status == 200 and b"<svg" in answer.body()[:400] and b"xmlns" in answer.body()[:400],
    )


def workbook(name, data, gaps):
    CHECK(
        "XLSX is a sound archive",
        zipfile.is_zipfile(io.BytesIO(data))
        and zipfile.ZipFile(io.BytesIO(data)).testzip() is None
        and name == "供需缺口.xlsx",
        name,
    )
    if importlib.util.find_spec("openpyxl"):
        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
        sizes = {sheet.title: sum(1 for _ in sheet.iter_rows()) for sheet in book}
        CHECK("a sheet of it has a line for each gap", any(gaps < size <= gaps + 5 for size in sizes.values()), sizes)
        texts = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell]
        CHECK("a sheet says what was chosen", any("长三角" in text for text in texts))
