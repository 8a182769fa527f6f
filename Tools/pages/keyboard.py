"""The pages by the keyboard alone."""

from pages.session import CHECK, Session
from service import PASSWORD


FOCUS = """() => {
  const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
  return {href: e.getAttribute("href") ?? "", name: e.localName, inMap: Boolean(e.closest("svg")),
    seen: s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2,
    inWindow: b.bottom > 0 && b.right > 0 && b.top < innerHeight && b.left < innerWidth,
    label: (e.textContent || e.name || "").trim().slice(0, 20)};
}"""


def keyboard(browser, service):
    CHECK.section("The keyboard")
    user = Session(browser, service)
    user.log_in("admin", PASSWORD.format("admin"))
    skip(user)
    map_of_cities(user.page)
    for path in ("/gaps", "/cities/18", "/admin", "/login"):
        user.open(path)
        unseen = [stop["label"] for stop in stops(user.page, 40) if not stop["seen"]]
        CHECK.none(f"{path}: one sees where one is", unseen)


def stops(page, most):
    """Where the tab key leads, one after the other, until the end of the page."""
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop["name"] == "body":
            return
        yield stop


def skip(user):
    """Past the navigation, to the text."""
    page = user.page
    user.open("/")
    first = next(stops(page, 1))
    CHECK(
        "the first stop is the link to the text, and it is seen", first["href"] == "#main" and first["inWindow"], first
    )
    page.keyboard.press("Enter")
    CHECK(
        "it leads there", page.evaluate("document.activeElement.id") == "main" and page.url.endswith("#main"),
        page.evaluate("document.activeElement.outerHTML.slice(0, 80)"),
    )


def map_of_cities(page):
    """To every city of the map, seen all the way."""
    wanted = {link.get_attribute("href") for link in page.locator(".map svg a").all()}
    CHECK("the map has a link for every pilot city", len(wanted) == 65, len(wanted))
    reached, unseen, hidden = set(), [], []
    for stop in stops(page, 110):
        if stop["inMap"]:
            reached.add(stop["href"])
        if not stop["seen"]:
            unseen.append(f"{stop['name']} {stop['label']}")
        if not stop["inWindow"]:
            hidden.append(f"{stop['name']} {stop['label']}")
        if reached >= wanted:
            break
    CHECK("the tab key reaches every city of the map", reached >= wanted, f"{len(reached)} of {len(wanted)}")
    CHECK.none("one sees where one is", unseen)
    CHECK.none("each stop is in the window", hidden)
