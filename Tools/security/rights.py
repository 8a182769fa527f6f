"""What the roles may not see or change."""

from security.hostile import phone
from service import Client


def rights(test):
    test.check.section("Rights")
    roles(test, changes(test))
    strangers(test, changes(test))
    own(test)
    test.check("nobody's account is a form's role", "intruder" not in test.admin.get("/admin").text)
    answer = test.team.post("/account/tokens", {"name": "t", "scope": "administer", "days": "1"})
    test.check("nobody gives a token rights that they don't have", "<code>" not in answer.text, answer.status)


def roles(test, changes):
    for who, client in {"analyst": test.analyst, "team": test.team}.items():
        test.check.none(
            f"{who} can't change what isn't theirs",
            (
                f"{path} gives {status}"
                for path, fields in changes.items()
                if (status := client.post(path, fields).status) != 403
            ),
        )
        test.check.none(
            f"{who} can't open what isn't theirs",
            (
                f"{path} gives {status}"
                for path in ("/admin", "/imports", "/applications/sanctions", "/applications/units", test.upload)
                if (status := client.get(path).status) != 403
            ),
        )


def strangers(test, changes):
    nobody = Client(test.open)
    test.check.none(
        "nobody without a session can change anything",
        (
            f"{path} gives {status}"
            for path, fields in changes.items()
            if (status := nobody.post(path, fields, token="x").status) != 401
        ),
    )
    nobody = Client(test.service)
    closed = [
        "/cities", "/cities/18", "/teams", "/teams/YB-T01", "/demands", "/demands/YB-D001", "/gaps", "/gaps.csv",
        "/gaps.xlsx", "/gaps/cities.svg", "/cities/18/recommendations.csv", "/cities/18/recommendations.xlsx",
        "/teams/YB-T01/targets.csv", "/search?q=a", "/ask?q=a", "/experts", "/experts/YB-E001", "/achievements",
        "/match?need=18-main-1&kind=teams&id=YB-T01", "/account", "/imports", "/admin", "/api/v1/experts",
        "/applications", "/applications/1", "/applications.xlsx", "/applications/sanctions", "/applications/units",
        "/teams/YB-T01/obligations",
        "/problems", "/projects", "/open-sources", "/problems/YB-W01", "/projects/YB-X01", "/open-sources/YB-K01",
    ]
    test.check.none(
        "without --public-read and a session nothing is shown",
        (f"{path} gives {status}" for path in closed if (status := nobody.get(path).status) != 401),
    )


def own(test):
    """What belongs to one's own unit."""
    shown, other = test.team.get("/teams/YB-T02").text, test.team.get("/teams/P-T1").text
    test.check("a unit's administrator sees the unit's team", 'id="contacts"' in shown)
    test.check(
        "but not the contacts and reports of another",
        'id="contacts"' not in other
        and phone("contact's note") not in other
        and phone("progress's note") not in other,
    )
    form = 'action="/dispatches/'
    for order in ((test.other_team, test.team), (test.team, test.other_team)):
        seen = {client: form in client.get("/demands/YB-D002").text for client in (*order, test.analyst)}
        test.check(
            "a dispatch's handler sees the form to change it, another of the role doesn't, whoever asks first",
            seen == {test.team: True, test.other_team: False, test.analyst: False}, list(seen.values()),
        )


def changes(test):
    """Forms of others."""
    return {
        "/admin/accounts": {"login": "intruder", "role": "admin"},
        f"/admin/accounts/{test.ids['analyst']}": {"role": "admin"},
        f"/admin/accounts/{test.ids['analyst']}/password": {}, f"{test.upload}/accept": {}, f"{test.upload}/drop": {},
        "/imports/1/undo": {}, "/demands/YB-D003/dispatches": {"assignee": "teams/YB-T02"},
        "/teams/YB-T02/handlers": {"handler": test.ids["team"]}, "/teams/YB-T02/progress/1/confirm": {},
        "/dispatches/1": {"status": "done"},
        "/teams/YB-T01/contacts": {"city": "20", "day": "2023-11-30", "note": "x"},
        "/teams/YB-T01/progress": {"obligation": "achievements", "amount": "1"},
        "/applications/sanctions": {"unit": "intruder", "kind": "penalty", "day": "2022-06-30"},
        "/applications/sanctions/1/remove": {}, "/applications/units": {"unit": "intruder"},
        "/applications/units/drop": {"unit": "intruder"},
    }
