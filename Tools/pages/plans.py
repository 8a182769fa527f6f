"""Platform staff plan who serves whom: try, keep, change, compare, apply."""

import re

from pages.session import CHECK


def staff_plans(staff):
    page = staff.page
    staff.open("/plans")
    page.get_by_label(re.compile("^每个对象由几个服务")).fill("1-3")
    staff.press("试算")
    CHECK("a plan is tried", "gets=1-3" in page.url and "已证明最优" in staff.text(), staff.text()[:300])
    CHECK("it says what was passed over", "未入选的配对" in staff.text() and "至少损失" in staff.text())
    page.get_by_label("名称", exact=True).fill("基准方案")
    staff.press("保存方案")
    CHECK("it is kept", page.locator("h1").inner_text() == "基准方案" and "安排" in staff.text())
    first = page.url.rsplit("/", 1)[1]
    staff.follow(page.get_by_role("link", name="以本方案为基础调整"))
    page.locator("summary", has_text="修改设想").click()
    page.get_by_label(re.compile("^不参加的供给")).fill("YB-T02")
    page.get_by_label(re.compile("^最多变动几对")).fill("8")
    staff.press("试算")
    text = staff.text()
    CHECK("a change is planned near to it", "与原方案的差别" in text and "一方已不在名单中" in text, text[-600:])
    page.get_by_label("名称", exact=True).fill("没有第二团")
    staff.press("保存方案")
    second = page.url.rsplit("/", 1)[1]
    staff.open("/plans")
    for number in (first, second):
        page.get_by_label(f"对比方案 {number}").check()
    staff.press("对比选中的方案")
    CHECK("plans are compared", "安排不同之处" in staff.text() and "没有第二团" in staff.text())
    staff.open(f"/plans/{first}")
    CHECK("applying asks first", staff.confirm("执行"))
    CHECK("and the plan holds", "执行中" in staff.text("h1"))
    staff.open("/plans/draft?budget=x")
    CHECK("a field that can't be is told", "“x”不能用作" in staff.text(), staff.text()[:200])
    staff.open("/plans/draft?gets=2-3&serves=0-1")
    CHECK("what can't be planned is told", "没有可行方案" in staff.text() and "最多只能提供" in staff.text(), staff.text()[:300])
