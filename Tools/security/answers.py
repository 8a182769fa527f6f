"""Heads, headers, redirects and hosts of answers."""

import html
import re
import urllib.parse

from security.hostile import missing_headers
from service import PASSWORD, Client

PATHS = [
    "/", "/login", "/cities", "/cities/18", "/cities/18/recommendations.csv",
    "/cities/18/recommendations.xlsx", "/teams", "/teams/YB-T02", "/demands", "/demands/YB-D001", "/gaps",
    "/gaps.csv", "/gaps.xlsx", "/gaps/heat-map.svg", "/gaps/cities.csv", "/search?q=a", "/ask?q=a",
    "/experts", "/experts/YB-E001", "/achievements", "/achievements/YB-A001", "/account", "/admin",
    "/imports", "/match?need=18-main-1&kind=teams&id=YB-T01", "/help", "/help/staff",
    "/help/pictures/home.png", "/health", "/ready", "/metrics", "/favicon.ico", "/api/v1/openapi.json",
    "/api/v1/cities",
]


def heads(test):
    test.check.section("Heads and headers")
    alike(test)
    refusals(test)
    caches(test)


def alike(test):
    """HEAD and GET."""
    style = re.search(r'/static/duijie-[^"]+css', test.admin.get("/login").text).group(0)
    wrong, headers, paths = [], [], [*PATHS, style]
    for path in paths:
        full, head = test.admin.get(path), test.admin.request("HEAD", path)
        same = full.headers["Content-Type"] == head.headers["Content-Type"]
        # A page's tokens differ in every answer but not in length; numbers of metrics do.
        length = path == "/metrics" or full.headers["Content-Length"] == head.headers["Content-Length"]
        if head.status != full.status or head.body or not same or not length:
            wrong.append(
                f"{path} {full.status}/{head.status} {full.headers['Content-Length']}/{head.headers['Content-Length']}"
            )
        headers += [
            f"{path}: {missing}" for answer in (full, head) for missing in [missing_headers(answer)] if missing
        ]
    test.check.none(f"HEAD gives the same head as GET for {len(paths)} addresses", wrong)
    test.check.none("every answer to them has the headers that protect it", headers)


def refusals(test):
    headers = []
    for path in (
        "/nothing", "/api/v1/nothing", "/api/nothing", "/cities/9999", "/search?q=%FF", "/static/nothing.css",
    ):
        headers += [f"{path}: {missing}" for missing in [missing_headers(test.admin.get(path))] if missing]
    for answer in (
        test.admin.request("DELETE", "/"), test.admin.post("/match/judgments", {}, token="x"),
        Client(test.service).get("/cities"),
    ):
        headers += [f"{answer.status}: {missing}" for missing in [missing_headers(answer)] if missing]
    test.check.none("refusals have the headers that protect too", headers)
    for path in ("/api/v1/nothing", "/api/nothing", "/api/", "/api/v2/cities"):
        answer = test.admin.get(path)
        test.check(
            f"{path} gives 404 as problem+json",
            answer.status == 404 and answer.type == "application/problem+json", f"{answer.status} {answer.type}",
        )


def caches(test):
    """Who may keep answers, and what their headers say."""
    answer = test.admin.get("/account")
    test.check("a page of one's own isn't kept", "no-store" in (answer.headers["Cache-Control"] or ""))
    test.check.none(
        "pages and answers aren't kept by proxies",
        (
            path
            for path in ("/", "/cities", "/experts/YB-E001", "/api/v1/cities", "/gaps.csv", "/imports")
            if not re.search("private|no-store", test.admin.get(path).headers["Cache-Control"] or "")
        ),
    )
    test.check(
        "the service doesn't say what it is made of",
        not re.search("hummingbird|swift|nio", str(answer.headers).lower()), str(answer.headers),
    )
    answer = test.admin.get("/cities", **{"Origin": "https://evil.example"})
    test.check("no other site may read", "Access-Control-Allow-Origin" not in answer.headers)


def redirects(test):
    test.check.section("Redirects and hosts")
    places(test)
    hosts(test)


def places(test):
    """Where a login leads."""
    wrong = []
    for number, place in enumerate(
        (
            "//evil.example", "https://evil.example", "\\\\evil.example", "/\\evil.example", "/\t/evil.example",
            "/%09/evil.example", "javascript:alert(1)", " //evil.example", "http:evil.example", "///evil.example",
            "/x\r\nSet-Cookie: a=b", "evil.example", "/..//evil.example", "//", "/.//evil.example",
            "@evil.example",
        )
    ):
        page = Client(test.service).get("/login?next=" + urllib.parse.quote(place, safe="")).text
        value = re.search(r'name="next" value="([^"]*)"', page).group(1)
        client = Client(test.service, source=f"127.0.1.{number + 1}")
        answer = client.post(
            "/login", {"login": "analyst2", "password": PASSWORD.format("analyst2"), "next": place}
        )
        for target in (html.unescape(value), answer.place):
            host = urllib.parse.urljoin(test.service.address + "/login", target)
            if not host.startswith(test.service.address + "/") or re.match(r"//|/\\", target):
                wrong.append(f"{place!r} leads to {target!r}")
        if answer.status != 303 or "a=b" in str(answer.headers):
            wrong.append(f"{place!r} gives {answer.status}")
    test.check.none("a login leads to this service alone", wrong)
    answer = Client(test.service, source="127.0.1.99").post(
        "/login",
        {
            "login": "analyst2", "password": PASSWORD.format("analyst2"),
            "next": "/cities/18?for=experts#recommendations",
        },
    )
    test.check.same("a login leads to where one wanted", answer.place, "/cities/18?for=experts#recommendations")


def hosts(test):
    wrong = []
    for header in ("Host", "X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL", "Forwarded"):
        for path in ("/", "/login", "/nothing", "/favicon.ico", "/api/v1/experts?limit=1", "/api/v1/openapi.json"):
            answer = test.public.get(path, **{header: "evil.example"})
            if "evil.example" in answer.text or "evil.example" in str(answer.headers):
                wrong.append(f"{header} {path}")
    test.check.none("a forged host stands in no answer", wrong)
