"""Forms that another site or another session sends."""

import re

from service import Client


def forgery(test):
    test.check.section("Forged requests")
    refused(test)
    taken(test)
    others(test)


def refused(test):
    sent = forms(test)
    for way, (token, headers) in ways(test).items():
        test.check.none(
            f"{len(sent)} forms {way} are refused",
            (
                f"{path} gives {status}"
                for path, fields in sent.items()
                if (status := test.admin.post(path, fields, headers, token=token).status) != 403
            ),
        )
        for path in (
            "/imports/uploads", "/applications", "/applications/check", "/applications/1/file",
            "/applications/sanctions/table",
        ):
            answer = test.admin.send_files(path, {"a.json": b'{"title": "forged"}'}, token, headers)
            test.check.same(f"a file to {path} {way} is refused", answer.status, 403)


def taken(test):
    """What was, and what wasn't."""
    test.check.same(
        "a login from another site is refused",
        Client(test.service)
        .post("/login", {"login": "x", "password": "y"}, {"Origin": "https://evil.example"})
        .status,
        403,
    )
    test.check(
        "nothing was changed",
        test.admin.get("/account").status == 200
        and "forged"
        not in test.admin.get("/admin").text
        + test.admin.get("/demands/YB-D004").text
        + test.admin.get("/account").text,
    )
    test.check(
        "with the token of the session a form is taken",
        test.admin.post(
            "/teams/YB-T02/contacts", {"city": "20", "day": "2023-11-30", "note": "right"},
            {"Origin": test.service.address, "Sec-Fetch-Site": "same-origin"},
        ).status
        == 303,
    )


def others(test):
    """What isn't a form of a session."""
    own = test.admin.token()
    answer = Client(test.service, Cookie=f"duijie={test.admin.cookie}").post(
        "/teams/YB-T02/contacts", {"city": "20", "day": "2023-11-30"}, {"Content-Type": "text/plain"}, token=own
    )
    test.check("a form of another type is refused", answer.status in (400, 415), answer.status)
    token = re.search(
        r"<code>([^<]+)</code>",
        test.admin.post("/account/tokens", {"name": "bearer", "scope": "administer", "days": "1"}).text,
    ).group(1)
    answer = Client(test.service, Authorization=f"Bearer {token}").post(
        "/admin/accounts", {"login": "b", "role": "admin"}, token=own
    )
    test.check("a program's token takes no form", answer.status in (401, 403), answer.status)


def forms(test):
    return {
        "/logout": {}, "/account/password": {"old": "x", "new": "y" * 12, "again": "y" * 12},
        "/account/tokens": {"name": "forged", "scope": "read", "days": "1"}, "/account/tokens/1/revoke": {},
        "/admin/accounts": {"login": "forged", "role": "admin"},
        f"/admin/accounts/{test.ids['analyst']}": {"role": "admin"},
        f"/admin/accounts/{test.ids['analyst']}/password": {}, f"{test.upload}/accept": {},
        f"{test.upload}/drop": {}, "/imports/1/undo": {},
        "/demands/YB-D004/dispatches": {"assignee": "teams/YB-T02", "note": "forged"},
        "/dispatches/1": {"status": "done", "note": "forged"}, "/teams/YB-T02/handlers": {},
        "/teams/YB-T02/contacts": {"city": "20", "day": "2023-11-30", "note": "forged"},
        "/teams/YB-T02/progress": {"obligation": "achievements", "amount": "1", "note": "forged"},
        "/teams/P-T1/progress/2/confirm": {},
        "/applications/1/state": {"state": "withdrawn", "note": "forged"}, "/applications/1/handler": {"handler": ""},
        "/applications/sanctions": {"unit": "forged", "kind": "penalty", "day": "2022-06-30"},
        "/applications/sanctions/1/remove": {}, "/applications/units": {"unit": "forged"},
        "/applications/units/drop": {"unit": "forged"},
        "/match/judgments": {"need": test.need, "kind": "teams", "id": "YB-T02", "relevant": "no"},
    }


def ways(test):
    """A token and headers for each way to forge."""
    own, others = test.admin.token(), test.staff.token()
    return {
        "without a token": ("", {}), "with a wrong token": ("x" * len(own), {}),
        "with a cut token": (own[:-1], {}), "with another session's token": (others, {}),
        "from another site (Origin)": (own, {"Origin": "https://evil.example"}),
        "from nowhere (Origin: null)": (own, {"Origin": "null"}),
        "from another site (Sec-Fetch-Site)": (own, {"Sec-Fetch-Site": "cross-site"}),
        "from a sister site": (own, {"Sec-Fetch-Site": "same-site"}),
        "from another port": (own, {"Origin": f"http://127.0.0.1:{test.service.port + 1}"}),
        "from a site that ends alike": (own, {"Origin": f"http://evil127.0.0.1:{test.service.port}"}),
    }
