"""Applications: who sees and changes which, and files that do harm."""

import os
import re
import time

from security.forms import broken_files, form
from security.hostile import leaks, spreadsheet_texts
from service import Client

# What is asked of a file at most, in seconds, by a debug build beside other work.
PATIENCE = 60
# What the service may take at most, in bytes, whatever is sent to it.
MOST_MEMORY = 3 << 30


def applications(test):
    test.check.section("Applications")
    seen(test)
    changed(test)
    tokens(test)
    masked(test)
    taken_home(test)
    files(test)


def statuses(client, number):
    return [
        client.get(f"/applications/{number}{part}").status for part in ("", "/file", "/findings.docx", "/sheet.xlsx")
    ]


def seen(test):
    """What the accounts of a unit see, and what others don't (附件6)."""
    number = test.application
    expected = {
        "own": {"team": [200, 200, 200, 403], "member": [404, 404, 404, 403], "other_team": [404, 404, 404, 403]},
        "handled": {"team": [200, 200, 200, 403], "member": [200, 200, 200, 403], "other_team": [404, 404, 404, 403]},
        "other": {"team": [404, 404, 404, 403], "member": [404, 404, 404, 403], "other_team": [200, 200, 200, 403]},
    }
    for key, accounts in expected.items():
        for who, wanted in accounts.items():
            got = statuses(getattr(test, who), number[key])
            test.check.same(f"{who} and the application {key}: page, file, findings and sheet", got, wanted)
        test.check.same(f"staff and the application {key}", statuses(test.staff, number[key]), [200] * 4)
        test.check.same(f"an analyst and the application {key}", statuses(test.analyst, number[key]), [403] * 4)
        for who, client in {"public": test.public, "nobody": Client(test.service)}.items():
            test.check.same(f"{who} and the application {key}", statuses(client, number[key]), [401] * 4)
    for who in ("team", "member"):
        client = getattr(test, who)
        shown = client.get("/applications").text + spreadsheet_texts(client.get("/applications.xlsx").body)[0]
        shown += client.get(f"/applications/{number['handled']}").text
        test.check(f"{who} isn't told of another unit's application", "绝密" not in shown and "secret-file" not in shown)
    test.check("nor is an analyst", "/applications" not in test.analyst.get("/").text)
    test.check.same("and has no list", test.analyst.get("/applications").status, 403)


def changed(test):
    """What nobody but staff, or the unit, may do."""
    own, other = test.application["own"], test.application["other"]
    before = test.staff.get("/applications").text
    forms = {"state": {"state": "withdrawn", "note": "intruder"}, "handler": {"handler": test.ids["team"]}}
    for part, fields in forms.items():
        for who, number, status in (("team", other, 404), ("member", own, 404), ("analyst", own, 403)):
            answer = getattr(test, who).post(f"/applications/{number}/{part}", fields)
            test.check.same(f"{who} can't change the {part} of {number}", answer.status, status)
    for who, number, status in (("team", other, 404), ("member", own, 404), ("analyst", own, 403)):
        answer = getattr(test, who).send_files(f"/applications/{number}/file", {"a.json": form("样例", "intruder")})
        test.check.same(f"{who} can't replace the file of {number}", answer.status, status)
    for path in ("/applications", f"/applications/{own}/file"):
        answer = test.team.send_files(path, {"a.json": form("示例别的学会", "intruder")})
        test.check.same(f"a unit can't hand in another's application by {path}", answer.status, 400)
    answer = test.team.post(f"/applications/{own}/handler", {"handler": test.ids["team2"]})
    test.check.same("nobody of another unit handles an application", answer.status, 400)
    answer = test.member.post(f"/applications/{test.application['handled']}/handler", {"handler": test.ids["member"]})
    test.check.same("who isn't the unit's administrator hands nothing over", answer.status, 403)
    for state in ("registered", "account-ready", "published", "confirmed"):
        answer = test.team.post(f"/applications/{test.application['handled']}/state", {"state": state})
        test.check.same(f"a unit can't say that it is {state}", answer.status, 409)
    test.check("and nothing has changed", test.staff.get("/applications").text.count("<tr>") == before.count("<tr>"))
    test.check("no intruder is there", "intruder" not in test.staff.get("/applications").text)


def token_client(test, account, *scopes):
    page = account.post("/account/tokens", [("name", "t"), ("days", "1"), *(("scope", scope) for scope in scopes)])
    return Client(test.service, Authorization=f"Bearer {page.text.split('<code>')[1].split('</code>')[0]}")


def tokens(test):
    """The same for programs."""
    number = test.application
    team = token_client(test, test.team, "read", "apply", "record")
    listed = re.findall(r'"number": ?(\d+)', team.get("/api/v1/applications?limit=200").text)
    test.check.same(
        "a unit's program sees the unit's applications", sorted(map(int, listed)),
        sorted(number[key] for key in ("harmful", "own", "handled")),
    )
    for part in ("", "/findings"):
        answer = team.get(f"/api/v1/applications/{number['other']}{part}")
        test.check.same(f"another unit's isn't there{part}", answer.status, 404)
        test.check.same(f"its own is{part}", team.get(f"/api/v1/applications/{number['own']}{part}").status, 200)
    test.check.same("the sheet is for staff", team.get(f"/api/v1/applications/{number['own']}/sheet").status, 403)
    test.check.same(
        "personal data in full too", team.get(f"/api/v1/applications/{number['own']}/findings?personal=true").status, 403
    )
    kind = {"Content-Type": "application/json"}
    answer = team.request("POST", f"/api/v1/applications/{number['other']}/state", b'{"state": "withdrawn"}', kind)
    test.check.same("it can't move another's", answer.status, 404)
    answer = team.request("POST", f"/api/v1/applications/{number['own']}/state", b'{"state": "account-ready"}', kind)
    test.check.same("nor take a step of the platform", answer.status, 409)
    offset = b'{"obligation": "achievements", "amount": 9, "offset": true, "note": "intruder"}'
    answer = team.request("POST", "/api/v1/teams/YB-T02/progress", offset, kind)
    test.check.same("nor offset an obligation", answer.status, 403)
    reader = token_client(test, test.staff, "read")
    test.check.same("a token for reading sees no application", reader.get("/api/v1/applications").status, 403)


def masked(test):
    """Names, telephone numbers and addresses in what is found."""
    number = test.application["own"]
    checked = test.team.send_files("/applications/check", {"a.json": form("示例动力储能技术学会", "“科创中国”锂电产业科技服务团")})
    test.check.same("a unit checks a file", checked.status, 200)
    client = token_client(test, test.team, "read", "apply")
    answers = {
        "page": test.team.get(f"/applications/{number}").text, "check": checked.text,
        "document": spreadsheet_texts(test.team.get(f"/applications/{number}/findings.docx").body)[0],
        "list": spreadsheet_texts(test.team.get("/applications.xlsx").body)[0],
        "program": client.get(f"/api/v1/applications/{number}/findings").text,
    }
    # What was noted of a step is told as it was written, to those who handle the application.
    shown = {name: re.sub("application's note", "", "；".join(leaks(text))) for name, text in answers.items()}
    shown = {name: text for name, text in shown.items() if text.strip("；") not in ("", "telephone of ；address of ")}
    test.check("a unit sees no personal data in what is found", not shown, shown)
    test.check("but what it is about", all("诸葛" in answers[name] for name in ("page", "check", "program")))
    staff = test.staff.get(f"/applications/{number}").text
    test.check("staff sees it in full", "leader" in "；".join(leaks(staff)))


def taken_home(test):
    for number in test.application.values():
        for path in (f"/applications/{number}/sheet.xlsx", "/applications.xlsx"):
            _, has_formula = spreadsheet_texts(test.staff.get(path).body)
            test.check(f"{path}: no formula and no link", not has_formula)
    answer = test.staff.get(f"/applications/{test.application['harmful']}/file")
    kept = answer.headers["Content-Disposition"] or ""
    test.check(
        "a file is given as one to keep, never to show",
        kept.startswith("attachment") and answer.type == "application/octet-stream"
        and answer.headers["X-Content-Type-Options"] == "nosniff", f"{kept} {answer.type}",
    )
    answer = test.staff.get(f"/applications/{test.application['harmful']}/findings.docx")
    test.check("the findings are a document without links", "TargetMode" not in spreadsheet_texts(answer.body)[0])


def files(test):
    """Files that do harm are told of, in time and in bounded memory; none is kept."""
    before = test.staff.get("/applications").text.count("<tr>")
    wrong = []
    for name, data in broken_files().items():
        # What JSON says may be an application, if a poor one.
        kinds = {"/applications/check": (200, 400, 413), "/applications": (303, 400, 413)}
        for path, expected in kinds.items():
            start = time.monotonic()
            answer = test.staff.send_files(path, {name: data})
            seconds = time.monotonic() - start
            shown = name[:30].replace("\0", "␀")
            if answer.status not in expected or seconds > PATIENCE:
                wrong.append(f"{shown} to {path} gives {answer.status} after {seconds:.0f} s")
            if "root:" in answer.text:
                wrong.append(f"{shown} to {path} shows a file of the machine")
            if answer.status == 303 and not name.endswith(".json"):
                wrong.append(f"{shown} is kept")
    test.check.none("files that do harm are told of", wrong)
    kept = test.staff.get("/applications")
    test.check("those that are none of the notice's forms aren't kept", kept.text.count("<tr>") <= before + 6)
    test.check.same("the list still shows", kept.status, 200)
    for path in ("/applications", "/applications/check", f"/applications/{test.application['own']}/file"):
        answer = test.staff.send_files(path, {"large.docx": b"PK\x03\x04" * (17 << 20)})
        test.check.same(f"68 MiB to {path} give 413", answer.status, 413)
        answer = test.staff.send_files(path, {})
        test.check(f"no file to {path} is told", answer.status in (400, 422), answer.status)
        answer = test.staff.request(
            "POST", path, b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
            {"Content-Type": "multipart/form-data; boundary=b"},
        )
        test.check(f"a malformed body to {path} is refused", answer.status in (400, 403, 422), answer.status)
    memory(test)


def memory(test):
    try:
        with open(f"/proc/{test.service.process.pid}/status", encoding="utf-8") as file:
            most = int(re.search(r"VmHWM:\s+(\d+) kB", file.read()).group(1)) << 10
    except OSError:
        print("      (no /proc: memory wasn't looked at)")
        return
    print(f"      {most >> 20} MiB at most, of a machine with {os.cpu_count()} processors")
    test.check("the service has stayed small", most < MOST_MEMORY, f"{most >> 20} MiB")
