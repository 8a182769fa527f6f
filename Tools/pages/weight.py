"""How much the first page weighs."""

from pages.session import CHECK, Session
from service import PASSWORD


def weight(browser, service):
    CHECK.section("The first page")
    fresh = Session(browser, service, script=True)
    fresh.log_in("admin", PASSWORD.format("admin"))
    state = fresh.context.storage_state()
    context = browser.new_context(base_url=service.address, storage_state=state)
    page, requests = context.new_page(), []
    page.on("requestfinished", lambda request: requests.append(request))
    page.goto("/", wait_until="networkidle")
    sizes = {
        request.url[len(service.address) :]: sum(
            request.sizes()[name] for name in ("responseBodySize", "responseHeadersSize")
        )
        for request in requests
    }
    CHECK(
        "it weighs at most 150 kB with all that belongs to it", 0 < sum(sizes.values()) <= 150_000,
        f"{sum(sizes.values())}: {sizes}",
    )
    print(f"      {sum(sizes.values())} bytes: {sizes}")
