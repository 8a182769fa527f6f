"""Every page, looked at as a careful reader would: labels, headings, contrast, small windows, print."""

import json
import os
import re
import urllib.parse

from pages.session import CHECK, NEW_EXPERTS, TEAM, Session
from service import PASSWORD


def paths(demand):
    """The pages, and the entry of the navigation that is marked on each."""
    return {
        "/": "/", "/cities": "/cities", "/cities?strategy=yangtze-delta": "/cities", "/cities/18": "/cities",
        "/cities/18?for=experts": "/cities", "/cities/19?for=achievements&top=20": "/cities", "/teams": "/teams",
        f"/teams/{TEAM}": "/teams", "/demands": "/demands", demand: "/demands", "/demands?q=没有这样的": "/demands",
        "/gaps": "/gaps", "/gaps?strategy=yangtze-delta&kind=teams&unserved=yes": "/gaps", "/imports": "/imports",
        "/admin": "/admin", "/help": "/help", "/help/staff": "/help", "/help/team": "/help", "/help/analyst": "/help",
        "/help/levels": "/help", "/help/lists": "/help", "/help/admin": "/help", "/help/api": "/help",
        "/search?q=锂电": None, "/search?q=没有这样的词语": None, "/ask": None, "/ask?q=燃气泄漏探头寿命短&for=experts": None,
        "/experts": "/experts", "/experts/YB-E001": "/experts", "/achievements": "/achievements",
        "/achievements/YB-A001": "/achievements", "/problems": "/problems", "/problems/YB-W01": "/problems",
        "/projects": "/problems", "/projects/YB-X01": "/problems", "/open-sources?q=轴承": "/problems",
        "/open-sources/YB-K01": "/problems", "/cities/18?for=projects": "/cities",
        "/match?need=18-main-1&kind=teams&id=YB-T01": None, "/match?need=18-main-1.1&kind=experts&id=YB-E003": None,
        "/applications": "/applications", "/applications/1": "/applications", "/applications/2": "/applications",
        "/applications?state=registered": "/applications", f"/teams/{TEAM}/obligations": "/teams",
        "/admin?unit=示例智能汽车工程学会": "/admin", "/account": None, "/login": None, "/nothing": None, "/cities/999": "/cities", "/experts/nobody": "/experts",
    }


AUDIT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "audit.js")
# The page of what checking a file has found.
CHECKED = "/applications/check"
MISSING = ("/nothing", "/cities/999", "/experts/nobody")
PRINTED = """() => [...document.querySelectorAll("form, nav, header.top, footer.foot, .skip")]
  .filter(e => e.checkVisibility())
  .map(e => e.localName + "." + e.className)"""
WIDE = """() => {
  const room = innerWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const scrolled = (e) => e.parentElement
    && (["auto", "scroll", "hidden"].includes(getComputedStyle(e.parentElement).overflowX)
    && e.parentElement !== document.body && e.parentElement !== document.documentElement || scrolled(e.parentElement));
  return [document.documentElement.scrollWidth + " px", ...[...document.querySelectorAll("body *")]
    .filter(e => e.getBoundingClientRect().right > room + 0.5 && !scrolled(e)).slice(0, 4)
    .map(e => `${e.localName}.${e.className.baseVal ?? e.className} to ${Math.round(e.getBoundingClientRect().right)}`)];
}"""
FAULTY = """<!doctype html><html><body><main><h2>a</h2><input name=b><p style="color: #999">pale</p><a href="#gone">c</a>
<svg width=90 height=20><path d="M0 10h90" stroke="#123" stroke-width=20 /><text x=5 y=15 fill="#345">dark</text></svg></main>
<nav><a href="/x"></a></nav><div style="width: 5000px">wide</div></body></html>"""


def look(browser, service, demand):
    CHECK.section("Every page")
    reader = Session(browser, service, script=True)
    reader.log_in("admin", PASSWORD.format("admin"))
    upload = uploaded(reader)
    with open(AUDIT, encoding="utf-8") as file:
        audit = file.read()
    see_faults(reader.page, audit)
    reader.errors.clear()
    current, printed, wide = [], [], []
    for path, entry in {**paths(demand), upload: "/imports", CHECKED: "/applications"}.items():
        see(reader, path, audit)
        if beyond := reader.page.evaluate(WIDE):
            wide.append(f"{path} at 1280 px: {', '.join(beyond)}")
        marked = [link.get_attribute("href") for link in reader.page.locator("nav.nav a[aria-current=page]").all()]
        if marked != ([entry] if entry else []):
            current.append(f"{path} marks {marked}")
        if left := in_print(reader.page):
            printed.append(f"{path} prints {left}")
        if beyond := in_small_window(reader.page):
            wide.append(f"{path}: {', '.join(beyond)}")
    CHECK.none("the navigation marks where one is", current)
    CHECK.none("print has no forms and no navigation", printed)
    CHECK.none("at 1280 and 360 px no page scrolls sideways", wide)
    CHECK.none("no page makes the browser complain", (error for error in reader.errors if "status of 404" not in error))


def uploaded(reader):
    """The page of a list that is looked at before it is taken."""
    reader.open("/imports")
    reader.page.get_by_label(re.compile("^文件")).set_input_files(
        {"name": "look.csv", "mimeType": "text/csv", "buffer": NEW_EXPERTS.encode()}
    )
    reader.press("上传并核对")
    return urllib.parse.urlparse(reader.page.url).path


def see_faults(page, audit):
    """That the checks find what is wrong with a faulty page."""
    # Away from the policy of a page of ours, which forbids styles of its own.
    page.goto("about:blank")
    page.set_content(FAULTY)
    found = "; ".join(page.evaluate(audit, {"contrast": True}))
    words = (
        "lang", "title", "0 h1", "follows h0", "no label", "153,153,153", "51,68,85 on 17,34,51", "#gone", "no name",
    )
    CHECK("a faulty page is found out", all(word in found for word in words), found)
    CHECK("and its width and its navigation in print", page.evaluate(WIDE) and page.evaluate(PRINTED))


def see(reader, path, audit):
    reader.page.set_viewport_size({"width": 1280, "height": 900})
    status = reader.open(path).status if path != CHECKED else checked(reader)
    complaints = reader.page.evaluate(audit, {"contrast": True})
    if status != (404 if path in MISSING else 200):
        complaints.append(f"gives {status}")
    CHECK(f"{path}: labels, headings, names, contrast", not complaints, "; ".join(complaints))


def checked(reader):
    """Looks at an application that isn't kept; gives the status."""
    reader.open("/applications")
    form = reader.page.locator(f'form[action="{CHECKED}"]')
    data = json.dumps({"code": "KJFWT2023-01", "unit": "样例理工大学", "title": "长" * 90, "directions": "W" * 200})
    form.locator("input[type=file]").set_input_files(
        {"name": "x" * 60 + ".json", "mimeType": "application/json", "buffer": data.encode()}
    )
    with reader.page.expect_navigation(wait_until="load") as navigation:
        form.locator("button").click()
    return navigation.value.status


def in_print(page):
    """What is printed and shouldn't be."""
    page.emulate_media(media="print")
    left = sorted(set(page.evaluate(PRINTED)))
    page.emulate_media(media="screen")
    return left


def in_small_window(page):
    """What reaches beyond a telephone's window."""
    page.set_viewport_size({"width": 360, "height": 740})
    return page.evaluate(WIDE)
