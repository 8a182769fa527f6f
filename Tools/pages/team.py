"""A service team: its cities, its contacts and progress, the demands that were sent to it, and what it may not see."""

from pages.session import CHECK, TEAM, Session

# A team that others surpass in its best cities.
OUTDONE = "YB-T10"


def team_work(browser, service, password, other_password, demand):
    CHECK.section("Service team")
    team = Session(browser, service).begin("team", password)
    targets(team)
    conditions(team)
    contacts(team)
    progress(team)
    dispatched(team, demand)
    limits(team)
    other = Session(browser, service).begin("other", other_password)
    other.open(f"/teams/{TEAM}")
    CHECK(
        "another team doesn't see the contacts",
        "样例对接内容" not in other.page.content() and "样例凭据" not in other.page.content(),
    )


def targets(team):
    """The cities that the team can serve, and why."""
    page = team.page
    team.open("/teams")
    team.follow(page.locator(f'main a[href="/teams/{TEAM}"]'))
    rows = page.locator("main table.cards").first.locator("tbody > tr")
    CHECK("a team sees its cities", rows.count() == 20, rows.count())
    CHECK("each with reasons", all(row.locator("td .why").count() >= 2 for row in rows.all()))
    CHECK(
        "with its place and the competition",
        all("团有意" in text for text in rows.locator('[data-name="竞争"]').all_inner_texts())
        and "第 1 名" in team.text(),
    )


def conditions(team):
    """What would raise a team is told for its five best cities, but where it is the first: each takes a while."""
    page = team.page
    rows = page.locator("main table.cards").first.locator("tbody > tr")
    details = page.locator("main details", has_text="怎样提升")
    places = rows.locator('[data-name="竞争"]').all_inner_texts()[:5]
    CHECK(
        "where it is the first, nothing raises it", all("第 1 名" in place for place in places) and details.count() == 0,
        f"{places}, {details.count()}",
    )
    team.open(f"/teams/{OUTDONE}")
    told = [row.locator("details", has_text="怎样提升").count() for row in rows.all()]
    CHECK("another team is told what would raise it in its five best cities", told == [1] * 5 + [0] * 15, told)
    details.first.locator("summary").click()
    CHECK("which opens without script", details.first.locator("li").first.is_visible())
    team.open(f"/teams/{TEAM}")


def contacts(team):
    form = team.page.locator('form[action$="/contacts"]')
    form.get_by_label("城市").select_option(label="江苏无锡")
    form.get_by_label("日期").fill("2023-11-30")
    form.get_by_label("内容").fill("样例对接内容")
    team.press("登记", "#contacts")
    CHECK(
        "a contact is recorded", all(word in team.text("#contacts") for word in ("2023-11-30", "江苏无锡", "样例对接内容")),
    )


def progress(team):
    page = team.page
    page.locator("#work details summary").click()
    form = page.locator('form[action$="/progress"]')
    chosen = form.get_by_label("任务").locator("option").first.inner_text()
    row = page.locator("#work tbody tr", has_text=chosen).first
    before = row.locator("td.number").nth(1).inner_text()
    form.get_by_label("数量").fill("3")
    form.get_by_label("凭据").select_option(label="报道、报告或总结")
    form.get_by_label("说明").fill("样例凭据")
    team.press("登记", "#work details")
    after = row.locator("td.number").nth(1).inner_text()
    CHECK(
        "progress is recorded and counted", int(after) == int(before) + 3 and "样例凭据" in team.text("#work"),
        f"{before} {after}",
    )


def dispatched(team, demand):
    page = team.page
    CHECK("the demand that was sent to it is shown", page.locator(f'main a[href="{demand}"]').count() == 1)
    team.open(demand)
    CHECK("with the note that was sent along", "请在六月前答复" in team.text("#dispatches"), team.text("#dispatches"))
    form = page.locator('form[action^="/dispatches/"]')
    form.get_by_label("状态").select_option("accepted")
    team.press("更新", "#dispatches")
    CHECK(
        "the team says that it takes the demand",
        team.text("#dispatches .tag") == "已接" and page.locator("#dispatches select").input_value() == "accepted",
        team.text("#dispatches"),
    )


def limits(team):
    """What belongs to others."""
    team.open("/teams/YB-T02")
    CHECK(
        "of another team it sees the public part alone",
        "应完成的任务" in team.text()
        and team.page.locator("#contacts").count() == 0
        and team.page.locator("#work form").count() == 0,
    )
    for path in ("/imports", "/admin"):
        status = team.open(path).status
        CHECK(
            f"{path} is refused with a reason", status == 403 and "没有" in team.text() and "权限" in team.text(), status,
        )
    CHECK("nor are they in the navigation", "导入" not in team.text("nav.nav") and "管理" not in team.text("nav.nav"))
