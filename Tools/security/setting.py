"""What the attacks begin with: a store of sample, harmful and personal records, a closed and an open service over it,
an account of each role, and work with harmful texts."""

import os
import re
import urllib.parse

from security.forms import form, harmful
from security.hostile import (
    ATTRIBUTE, BIDI, FORMULA, IMAGE, LETTERS, MARKUP, MUSTACHE, PLACE, SCRIPT, SQL, TEXTS, both, lists, notice, people,
)
from service import Checks, Client, Service, Store, new_account


class Setting:
    """The services that are attacked, and those who attack them."""

    def __init__(self, program):
        self.check = Checks()
        self.store = Store(program)
        folder = self.store.folder.name
        self.store.run("import", notice(folder))
        self.store.run("import", *lists(folder), *people(folder))
        self.service = Service(self.store)
        self.accounts()
        self.work()
        self.applications()
        self.open = Service(self.store, "--public-read")
        self.public = Client(self.open)

    def accounts(self):
        """Accounts with harmful names."""
        self.check.section("Accounts")
        admin = Client(self.service).begin("admin", self.service.first_password)
        self.admin = admin
        self.staff = new_account(admin, self.service, "staff" + SCRIPT, "staff", IMAGE + MUSTACHE, SCRIPT)
        self.analyst = new_account(admin, self.service, "analyst", "analyst", ATTRIBUTE, PLACE + MUSTACHE)
        self.other_analyst = new_account(admin, self.service, "analyst2", "analyst")
        self.team = new_account(admin, self.service, "team", "team", "", "示例动力储能技术学会", "unit-admin")
        self.member = new_account(admin, self.service, "member", "team", "", "示例动力储能技术学会", "member")
        self.other_team = new_account(admin, self.service, "team2", "team", "", "示例别的学会", "unit-admin")
        self.viewers = {"staff": self.staff, "analyst": self.analyst, "team": self.team}
        page = admin.get("/admin").text
        self.ids = dict(
            re.findall(
                r'<td>([^<]*)<div class="why">[^<]*</div></td><td><form method="post" '
                r'action="/admin/accounts/([^"]+)"', page,
            )
        )
        self.check("accounts with names of markup are made and listed", len(self.ids) == 7, self.ids)

    def work(self):
        """Work with harmful texts."""
        self.check.section("Work with harmful texts")
        note = (MARKUP + FORMULA + SQL + BIDI + PLACE)[:400]
        self.dispatches(note)
        self.team_work(note)
        self.judgments(note)
        answer = self.admin.post("/account/tokens", {"name": (IMAGE + MUSTACHE)[:60], "scope": "read", "days": "1"})
        self.check("a token with a name of markup is made", answer.status == 200, answer.status)
        with open(os.path.join(self.store.folder.name, "harmful-experts.csv"), "rb") as file:
            answer = self.staff.upload(IMAGE.replace('"', "%22") + MUSTACHE + ".csv", file.read())
        self.check("a file with a name of markup is uploaded", answer.status == 303, answer.status)
        self.upload = answer.place

    def dispatches(self, note):
        for demand, assignee, text in (
            ("X-D-markup", "teams/X-T-markup", note), ("P-D1", "teams/P-T1", both("dispatch's note")),
            ("YB-D001", "experts/X-E-formula", FORMULA),
        ):
            answer = self.staff.post(
                f"/demands/{demand}/dispatches", {"assignee": assignee, "due": "2030-01-31", "note": text}
            )
            self.check(f"{demand} is dispatched", answer.status == 303, f"{answer.status} {answer.text[:300]}")
        fields = {"assignee": "teams/YB-T02", "due": "2030-01-31", "note": ""}
        for login, status in (("analyst", 400), ("team2", 400), ("team", 303)):
            answer = self.staff.post("/demands/YB-D002/dispatches", {**fields, "handler": self.ids[login]})
            self.check.same(f"a demand is dispatched with {login} as its handler: {status}", answer.status, status)

    def team_work(self, note):
        for team, text, progress, parties, link in (
            ("X-T-markup", note, note, note, "javascript:window.hacked=1"),
            (
                "P-T1", both("contact's note"), both("progress's note"), both("progress's parties"),
                both("progress's link"),
            ),
        ):
            for path, fields in (
                ("contacts", {"city": "20", "day": "2023-11-30", "note": text}),
                (
                    "progress",
                    {
                        "obligation": "achievements", "amount": "1", "note": progress, "evidence": "licence",
                        "parties": parties, "link": link,
                    },
                ),
            ):
                answer = self.staff.post(f"/teams/{team}/{path}", fields)
                self.check(
                    f"{path} of {team} are recorded", answer.status == 303, f"{answer.status} {answer.text[-400:]}"
                )

    def judgments(self, note):
        need = re.search(
            r'/match\?need=([^&"]+)&amp;kind=teams&amp;id=X-T-markup|/match\?need=([^&"]+)',
            self.staff.get("/teams/P-T1").text,
        )
        self.need = urllib.parse.unquote(next(group for group in need.groups() if group))
        self.city = f"/cities/{self.need.split('-')[0]}"
        for kind, record, text in (("teams", "X-T-markup", note[:200]), ("teams", "P-T1", both("judgment's note"))):
            answer = self.staff.post(
                "/match/judgments", {"need": self.need, "kind": kind, "id": record, "note": text, "relevant": "yes"}
            )
            self.check(f"{record} is judged", answer.status == 303, f"{answer.status} {answer.text[:300]}")

    def applications(self):
        """Applications with harmful texts, and of two units with persons in them; gives their numbers."""
        own, other = "示例动力储能技术学会", "示例别的学会"
        name = f"harmful{IMAGE}{MUSTACHE}".replace('"', "%22").replace("/", "") + ".json"
        self.application = {}
        for key, client, file, data in (
            ("harmful", self.staff, name, harmful(own)), ("own", self.team, "own.json", form(own, "“科创中国”锂电产业科技服务团")),
            ("handled", self.member, "handled.json", form(own, "“科创中国”储能产业科技服务团")),
            ("other", self.other_team, "secret-file.json", form(other, "“科创中国”绝密产业科技服务团")),
        ):
            answer = client.send_files("/applications", {file: data})
            self.check(f"the application {key} is taken in", answer.status == 303, f"{answer.status} {answer.text[-300:]}")
            self.application[key] = int(answer.place.rsplit("/", 1)[1])
        note = (MARKUP + FORMULA)[:400] + both("application's note")
        answer = self.staff.post(
            f"/applications/{self.application['own']}/state",
            {"state": "registered", "at": "2030-04-11T09:00", "note": note},
        )
        self.check("a step is noted with a harmful note", answer.status == 303, answer.text[-300:])

    def paths(self):
        """The pages that show harmful texts."""
        records = [f"/{kind}/X-{letter}-{name}" for kind, letter in LETTERS.items() for name in TEXTS]
        odd = [f"/{kind}/" + encoded(f"X/../{SCRIPT}\"'%2F{letter}") for kind, letter in LETTERS.items()]
        matches = [
            f"/match?need={encoded(self.need)}&kind={kind}&id=X-{LETTERS[kind]}-{name}"
            for kind in ("teams", "experts", "achievements")
            for name in ("markup", "other")
        ]
        matches.append("/match?need=18-main-2&kind=experts&id=X-E-markup")
        lists_ = [
            "/", "/cities", "/teams", "/demands", "/experts", "/achievements", "/problems", "/projects",
            "/open-sources", "/gaps?all=yes", "/applications", "/teams/X-T-markup/obligations",
            *(f"/applications/{number}" for number in self.application.values()),
            self.city + "?top=200", "/cities/18", "/cities/18?for=experts&top=50",
            self.city + "?for=achievements&top=50", "/account", "/login",
            self.city + "?need=" + encoded(self.need) + "&top=100",
        ]
        return records + odd + matches + lists_ + ASKED


def encoded(text):
    return urllib.parse.quote(text, safe="")


# Pages that are asked with harmful texts.
ASKED = [
    *(
        f"/{page}q={encoded(text)}"
        for page in (
            "search?", "ask?for=teams&", "ask?for=demands&", "demands?", "teams?", "experts?", "achievements?",
            "login?next=/&",
        )
        for text in (SCRIPT, IMAGE + ATTRIBUTE, MUSTACHE, SQL + BIDI, PLACE)
    ),
    *(
        f"/{page}={encoded(IMAGE + PLACE)}"
        for page in (
            "cities?region", "cities?strategy", "cities/18?need", "cities/18?region", "gaps?region", "gaps?sort",
            "teams?region", "experts?region", "experts?offset", "login?next", "match?need",
            "match?kind=teams&need=18-main-2&id", "imports?done", "admin?action", "search?x", "experts/x?y",
        )
    ),
    "/experts/" + encoded(IMAGE + PLACE), "/cities/" + encoded(SCRIPT), "/" + encoded(IMAGE + MUSTACHE),
]
