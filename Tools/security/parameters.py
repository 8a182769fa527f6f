"""SQL, nonsense and control characters in parameters and forms."""

import json
import re
import urllib.parse

from security.hostile import BIDI
from service import Client

TEXTS = [
    "'", "' OR '1'='1", "1; DROP TABLE account", "1 UNION SELECT password_hash FROM account", "%", "\\", "-1",
    "0", "9" * 30, "1e999", "NaN", "１", "*", '"', "NEAR(a b)", "a AND", "\r\nSet-Cookie: a=b",
    "\U0001f600" * 100, "\U0010ffff",
]
ADDRESSES = [
    "/search?q=", "/ask?q=", "/ask?for=", "/demands?q=", "/demands?offset=", "/demands?status=", "/teams?q=",
    "/teams?region=", "/experts?q=", "/experts?offset=", "/achievements?q=", "/cities?region=", "/cities/",
    "/cities/18?top=", "/cities/18?need=", "/cities/18?for=", "/gaps?region=", "/gaps?sort=",
    "/gaps.csv?region=", "/match?need=", "/match?need=18-main-1&kind=experts&id=", "/experts/",
    "/achievements/", "/demands/", "/teams/", "/api/v1/search?q=", "/api/v1/cities/", "/api/v1/experts/",
    "/api/v1/experts?offset=", "/api/v1/gaps?region=", "/imports/uploads/", "/admin?before=",
    "/admin?action=", "/help/", "/static/", "/applications?state=", "/applications/", "/problems?q=", "/problems/",
    "/projects?q=", "/projects/", "/open-sources?q=", "/open-sources/", "/api/v1/problems/", "/api/v1/open-sources?offset=",
    "/api/v1/applications/",
]


def queries(test):
    test.check.section("SQL and nonsense in parameters")
    answered(test)
    broken(test)
    test.check(
        "the accounts are still there",
        len(re.findall('action="/admin/accounts/[^"/]+"', test.admin.get("/admin").text)) == len(test.ids),
    )


def answered(test):
    failed, split = [], []
    for base in ADDRESSES:
        for text in TEXTS[:6] if re.match("/(gaps|cities/18|ask)", base) else TEXTS:
            answer = test.admin.get(base + urllib.parse.quote(text, safe=""))
            if answer.status >= 500:
                failed.append(f"{answer.status} {base}{text[:30]!r}")
            if "Set-Cookie" in answer.headers and "a=b" in answer.headers["Set-Cookie"]:
                split.append(base)
    test.check.none(f"none of the requests to {len(ADDRESSES)} addresses fails inside", failed)
    test.check.none("no header is added by a parameter", split)


def broken(test):
    bad = [
        path
        for path in (
            "/search?q=%FF", "/experts/%FF", "/api/v1/experts/%FF", "/search?q=%", "/search?%GG=1", "/?%00",
            "/cities/%00", "/experts/a%00b", "/search?q=a%00b", "/ask?q=%00", "/match?need=%00&kind=teams&id=%00",
            "/imports/uploads/%00", "/demands/%00", "/teams/%00", "/experts?q=%00&region=%00", "/help/%00",
            "/admin?action=%00&before=%00", "/login?next=%00",
        )
        if test.admin.get(path).status >= 500
    ]
    test.check.none("what isn't UTF-8 or has a NUL doesn't fail inside", bad)


def controls(test):
    """NUL and other control characters in forms."""
    test.check.section("Control characters in forms")
    admin, nul = test.admin, "a\0b"
    wrong, sent = [], forms(test)
    for path, fields in sent:
        answer = admin.post(path, fields)
        # The last one may well be taken: an unknown kind is none.
        if answer.status >= 500 or answer.status < 400 and fields.get("kind") != nul:
            wrong.append(f"{path} {json.dumps(fields)[:90]} gives {answer.status}")
    test.check.none(f"{len(sent)} forms with a NUL, or that name nothing, are refused with a reason", wrong)
    answer = Client(test.service, source="127.0.0.9").post("/login", {"login": nul, "password": nul})
    test.check("a login name with a NUL is a wrong one", answer.status in (400, 401), answer.status)
    answer = admin.post(
        "/admin/accounts", {"login": "longname", "name": "长" * 5000, "unit": "位" * 5000, "role": "staff"}
    )
    test.check("a name and a unit of 5000 characters are refused", answer.status in (400, 422), answer.status)
    for field, text in (("login", "a\u202eb\u200bc"), ("name", BIDI), ("unit", BIDI)):
        answer = admin.post("/admin/accounts", {"login": "invisible", "role": "staff", field: text})
        refused = answer.status in (400, 422)
        test.check(f"invisible characters in an account's {field} are refused", refused, answer.status)


def forms(test):
    """Forms with a NUL, or that name nothing."""
    nul = "a\0b"
    return [
        ("/admin/accounts", {"login": nul, "role": "staff"}),
        ("/admin/accounts", {"login": "nulname", "name": nul, "role": "staff"}),
        ("/admin/accounts", {"login": "nulunit", "unit": nul, "role": "team"}),
        (f"/admin/accounts/{test.ids['analyst2']}", {"role": "analyst", "name": nul}),
        ("/admin/accounts/a%00b", {"role": "staff"}), ("/admin/accounts/a%00b/password", {}),
        ("/admin/accounts/nothing", {"role": "staff"}), ("/admin/accounts/nothing/password", {}),
        ("/account/tokens", {"name": nul, "scope": "read", "days": "1"}),
        ("/account/password", {"old": nul, "new": nul, "again": nul}),
        ("/match/judgments", {"need": nul, "kind": "teams", "id": nul, "relevant": "yes"}),
        ("/match/judgments", {"need": test.need, "kind": "teams", "id": "YB-T01", "note": nul, "relevant": "yes"}),
        ("/demands/YB-D001/dispatches", {"assignee": "teams/" + nul}),
        ("/demands/YB-D001/dispatches", {"assignee": "teams/YB-T01", "note": nul}),
        ("/demands/YB-D001/dispatches", {"assignee": "teams/YB-T01", "handler": nul}),
        ("/demands/YB-D001/dispatches", {"assignee": "teams/YB-T01", "due": nul}),
        ("/demands/a%00b/dispatches", {"assignee": "teams/YB-T01"}),
        ("/demands/YB-D001/dispatches", {"assignee": "teams/YB-T01", "due": "9999-99-99"}),
        ("/dispatches/99999999999999999999", {"status": "done"}), ("/dispatches/-1", {"status": "done"}),
        ("/dispatches/1", {"status": nul}), ("/teams/YB-T02/contacts", {"city": nul, "day": "2023-11-30"}),
        ("/teams/YB-T02/contacts", {"city": "20", "day": nul}),
        ("/teams/YB-T02/progress", {"obligation": nul, "amount": "1"}),
        ("/teams/YB-T02/progress", {"obligation": "achievements", "amount": "-1"}),
        ("/teams/YB-T02/progress", {"obligation": "achievements", "amount": "99999999999999999999"}),
        ("/teams/YB-T02/progress/99999/confirm", {}), ("/teams/YB-T02/handlers", {"handler": nul}),
        ("/teams/YB-T02/handlers", {"handler": "nobody"}),
        ("/teams/a%00b/contacts", {"city": "20", "day": "2023-11-30"}), ("/imports/99999/undo", {}),
        ("/imports/uploads/a%00b/accept", {}), ("/imports/uploads/nothing/drop", {}),
        (f"{test.upload}/accept", {"kind": "cities"}), (f"{test.upload}/accept", {"kind": nul}),
    ]
