"""Markup, templates and control characters in pages, read as text and in a browser."""

import re
import shutil
import urllib.parse

from security.hostile import MUSTACHE, SCRIPT, Page, missing_headers


def markup(test):
    test.check.section("Markup, templates and control characters in pages")
    paths = test.paths()
    # Pages of teams take the longest; one viewer sees them all.
    fewer = [path for path in paths if not re.match("/teams/X(-T-long|-T-formula|%2F)", path)]
    shown = {"staff": paths + ["/imports", test.upload], "analyst": fewer, "team": fewer, "public": fewer}
    literal = {"markup": 0, "mustache": 0}
    contents = {}
    for name, own in {**shown, "admin": ["/admin", "/account", "/imports", test.upload]}.items():
        client = {"public": test.public, "admin": test.admin}.get(name) or test.viewers[name]
        failed, problems, headers = [], [], []
        for path in own:
            answer = client.get(path)
            if answer.status >= 500:
                failed.append(f"{answer.status} {urllib.parse.unquote(path)[:80]}")
            headers += [f"{path[:60]} {missing}" for missing in [missing_headers(answer)] if missing]
            if answer.type != "text/html":
                problems.append(f"{path[:60]} is {answer.type}")
                continue
            page = Page(answer.text)
            contents[name, path] = answer.text
            literal["markup"] += SCRIPT in page.shown
            literal["mustache"] += MUSTACHE in page.shown
            problems += [f"{urllib.parse.unquote(path)[:80]}: {problem}" for problem in page.problems[:1]]
        test.check.none(f"{name}: nothing fails on {len(own)} pages", failed)
        test.check.none(
            f"{name}: every page is whole, without foreign markup, and tokens stand in posted forms", problems
        )
        test.check.none(f"{name}: every page has the headers that protect it", headers)
    test.check("markup is shown as it is written", literal["markup"] > 50, literal)
    test.check("templates' signs are shown as they are written", literal["mustache"] > 50, literal)
    bidi = [
        f"{who} {path[:50]}"
        for (who, path), text in contents.items()
        if "\u202e" in text and "X-" in path and text.count("\u202e") > text.count("\u202c") + text.count("<bdi>")
    ]
    test.check.none("signs that turn the direction of writing don't reach beyond the text they stand in", bidi)


def browser(test):
    """Opens the pages with harmful texts without the protection of the policy, and looks whether anything runs."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        chromium = None
    if not chromium:
        print("      (no browser: Tools/test-pages installs one)")
        return
    test.check.section("Harmful texts in a browser")
    paths = [
        path for path in test.paths() if re.search("X-|%3Cscript|onerror|^/$|/cities/18|/teams$|/demands$", path)
    ]
    run, foreign, errors = [], [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(bypass_csp=True)
        context.add_cookies([{"name": "duijie", "value": test.staff.cookie, "url": test.service.address}])
        page = context.new_page()
        page.on("dialog", lambda dialog: (run.append(page.url), dialog.dismiss()))
        page.on(
            "request",
            lambda request: (
                None if request.url.startswith(test.service.address + "/") else foreign.append(request.url)
            ),
        )
        page.on("pageerror", lambda error: errors.append(f"{page.url}: {error}"))
        for path in paths + ["/imports", test.upload]:
            page.goto(test.service.address + path, wait_until="load")
            if page.evaluate("window.hacked") or page.locator("img[src=x], [onerror], [onload], [onfocus]").count():
                run.append(path)
        browser.close()
    test.check.none(f"nothing that a list or a form brought runs on {len(paths) + 2} pages", run)
    test.check.none("nothing is asked of another host", foreign)
    test.check.none("no script fails", errors)
