"""Names, telephone numbers and addresses where they may not be."""

import re
import urllib.parse

from security.hostile import LETTERS, PEOPLE, PLACES, address, leaks, phone, spreadsheet_texts


def decoy(name):
    """A name that nobody has, of the same signs: what is asked weighs as much, whatever the records say."""
    length = 2 if name[:2] in ("欧阳", "司马", "诸葛", "上官") else 1
    return name[:length] + name[:length - 1:-1]


def personal_data(test):
    test.check.section("Personal data")
    shown, files, answers = pages(test), downloads(test), programs(test)
    for who, client in {"analyst": test.analyst, "team": test.team, "public": test.public}.items():
        # Working it out takes long, and is the same for all who see no personal data.
        slow = ["/teams/P-T1/targets.csv"] if who == "analyst" else []
        found = {}
        for path in shown + files + slow + answers + asked():
            answer = client.get(path)
            if answer.status != 200:
                test.check(
                    f"{who}: {urllib.parse.unquote(path)} answers", False, f"{answer.status} {answer.text[-300:]}"
                )
            text = spreadsheet_texts(answer.body)[0] if ".xlsx" in path else answer.text
            for leak in leaks(text, urllib.parse.unquote(path)):
                found.setdefault(leak, path)
        test.check.none(
            f"{who}: no name, telephone number or address in {len(shown)} pages, {len(files)} files and "
            f"{len(answers)} answers", (f"{leak} in {path}" for leak, path in found.items()),
        )
        oracles(test, who, client)
    text = test.staff.get("/experts/P-E1").text
    test.check("staff sees the name and the telephone number", PEOPLE["expert"] in text and phone(PLACES[0]) in text)
    need = urllib.parse.quote(test.need)
    text = test.analyst.get(f"/match?need={need}&kind=teams&id=P-T1").text
    test.check("analysts see a judgment without what its note says of persons", not leaks(text) and "P-T1" in text)


def oracles(test, who, client):
    """Whether somebody who guesses a name, telephone number or address can tell that it is right."""
    secrets = [phone(PLACES[0]), urllib.parse.quote(address(PLACES[0]))]
    test.check.none(
        f"{who}: a telephone number or address finds no record by it",
        (
            urllib.parse.unquote(page + secret)
            for secret in secrets
            for page in SEARCHES
            if re.search(r'"/(experts|achievements|teams)/P-|"id": ?"P-', client.get(page + secret).text)
            and "ask" not in page
            and "matches" not in page
        ),
    )
    # A surname is shown, so that it may be found.
    test.check.none(
        f"{who}: a name is answered like any other with its surname",
        (
            f"{page}{name}"
            for name in PEOPLE.values()
            for page in SEARCHES
            if decoy(name) == name or answer_to(client, page, name) != answer_to(client, page, decoy(name))
        ),
    )


def answer_to(client, page, name):
    """What a search for a name gives, without the name and the forms' tokens."""
    encoded = urllib.parse.quote(name)
    text = re.sub(r'name="csrf" value="[^"]+"', "", client.get(page + encoded).text)
    return text.replace(encoded, "…").replace(name, "…")


SEARCHES = ("/search?q=", "/experts?q=", "/ask?for=experts&q=", "/api/v1/search?q=", "/api/v1/matches?for=experts&q=")


def asked():
    names = [urllib.parse.quote(name) for name in PEOPLE.values()]
    secrets = names + [phone(PLACES[0]), urllib.parse.quote(address(PLACES[0]))]
    return [page + secret for secret in secrets for page in SEARCHES]


def pages(test):
    need = urllib.parse.quote(test.need)
    return [
        "/", "/experts", "/achievements", "/teams", "/demands", "/demands?q=%E9%94%82%E7%94%B5", "/gaps?all=yes",
        "/experts/P-E1", "/experts/P-E2", "/achievements/P-A1", "/demands/P-D1", "/teams/P-T1",
        "/teams?q=%E9%94%82%E7%94%B5", "/search?q=%E9%94%82%E7%94%B5%E6%9D%90%E6%96%99", "/search?q=P-E1",
        "/ask?q=P-E1&for=demands", "/ask?q=P-D1&for=experts", "/ask?q=P-D1&for=achievements",
        "/ask?q=P-A1&for=experts", test.city + "?for=experts&top=200", test.city + "?for=achievements&top=200",
        test.city + "?top=200",
        "/teams/P-T1/obligations", "/problems", "/projects", "/open-sources", "/problems/P-W1", "/projects/P-X1",
        "/open-sources/P-K1", "/problems?q=%E9%94%82%E7%94%B5", test.city + "?for=projects&top=200",
        *(f"/match?need={need}&kind={kind}&id=P-{LETTERS[kind]}1" for kind in ("teams", "experts", "achievements")),
    ]


def downloads(test):
    return [
        "/gaps.csv", "/gaps.xlsx", "/gaps/heat-map.svg", "/gaps/cities.csv",
        *(
            f"{test.city}/recommendations.{form}?for={kind}&top=200"
            for form in ("csv", "xlsx")
            for kind in ("teams", "experts", "achievements")
        ),
    ]


def programs(test):
    return [
        "/api/v1/experts?limit=200", "/api/v1/achievements?limit=200",
        "/api/v1/achievements?limit=200&offset=200", "/api/v1/teams?limit=200", "/api/v1/demands?limit=200",
        "/api/v1/problems?limit=200", "/api/v1/projects?limit=200", "/api/v1/open-sources?limit=200",
        "/api/v1/problems/P-W1", "/api/v1/projects/P-X1", "/api/v1/open-sources/P-K1", "/api/v1/teams/P-T1/obligations",
        "/api/v1/experts/P-E1", "/api/v1/teams/P-T1", "/api/v1/gaps?limit=200",
        "/api/v1" + test.city + "/recommendations?for=experts&top=200",
        "/api/v1" + test.city + "/recommendations?for=teams&top=200&explain=true",
        "/api/v1" + test.city + "/recommendations?for=achievements&top=200", "/api/v1/teams/P-T1/targets?top=3",
        "/api/v1/matches?q=P-D1&for=experts&top=200", "/api/v1/matches?q=P-E1&for=demands",
        "/api/v1/search?q=%E9%94%82%E7%94%B5%E6%9D%90%E6%96%99&top=200",
    ]
