"""What people do with records and applications, done by a program."""

import json
import os

ROOT = "/api/v1"
# An application of a team that the notice finds fault with.
APPLICATION = {
    "code": "KJFWT2023-03", "unit": "样例理工大学", "title": "“科创中国”知识产权科技服务团", "target-cities": "江苏无锡",
    "directions": "集成电路",
}


def is_problem(answer, status):
    """Whether an answer is a problem detail of RFC 9457 with its members."""
    if answer.type != "application/problem+json" or answer.status != status:
        return False
    problem = json.loads(answer.body)
    return problem["status"] == status and all(isinstance(problem[name], str) for name in ("type", "title", "detail"))


def keep_application(store):
    """Takes in the application with the number 1."""
    path = os.path.join(store.folder.name, "application.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(APPLICATION, file)
    store.run("applications", "add", path)


def check_work(check, client):
    """What people do with records, done by a program."""
    day, note = "2023-11-30", "样例说明"
    for method, path, fields in (
        ("POST", "/demands/YB-D001/dispatches", {"kind": "teams", "assignee": "YB-T01", "due": day, "note": note}),
        ("PATCH", "/dispatches/1", {"status": "accepted", "note": note}),
        ("POST", "/plans", {"name": "样例方案"}),
        ("POST", "/judgments", {"need": "18-main-1", "kind": "teams", "id": "YB-T01", "relevant": True, "note": note}),
        ("POST", "/teams/YB-T01/contacts", {"city": 18, "day": day, "note": note}),
        ("POST", "/teams/YB-T01/progress", {"obligation": "achievements", "amount": 2, "note": note}),
        ("POST", "/teams/YB-T01/progress", {
            "obligation": "achievements", "amount": 1, "note": note, "evidence": "licence", "day": day,
            "parties": "样例大学、样例企业", "contractAmount": 12.5, "link": "https://example.com/1",
        }),
        ("POST", "/teams/YB-T01/progress", {"obligation": "achievements", "amount": 1, "note": note, "offset": True}),
        ("POST", "/applications/1/state", {"state": "registered"}),
        ("POST", "/sanctions", {"unit": "样例受罚单位", "kind": "penalty", "day": day, "source": note}),
    ):
        kind = {"Content-Type": "application/json"}
        answer = client.request(method, ROOT + path, json.dumps(fields).encode(), kind)
        members = json.loads(answer.body)
        kept = all(members.get(name) == value for name, value in fields.items())
        check(f"{method} {path} is done, and says so", answer.status == 200 and kept, f"{answer.status} {answer.text}")
        wrong = client.request(method, ROOT + path, json.dumps({**fields, "other": 1}).encode(), kind)
        check(f"{method} {path} with a member too many is refused", is_problem(wrong, 400), wrong.text)
    check_flow(check, client)
    check_sanctions(check, client)
    check_import(check, client)


def check_flow(check, client):
    """The way of an application: what the notice forbids isn't noted."""
    path, kind = f"{ROOT}/applications/1", {"Content-Type": "application/json"}
    for fields, status in (
        ({"state": "published"}, 409), ({"state": "account-ready", "at": "2001-01-01T09:00"}, 409),
        ({"state": "account-ready", "at": "tomorrow 10"}, 400), ({"state": "nowhere"}, 400), ({}, 400),
    ):
        answer = client.request("POST", path + "/state", json.dumps(fields).encode(), kind)
        check(f"{fields} is refused with {status}", is_problem(answer, status), f"{answer.status} {answer.text}")
    detail = json.loads(client.get(path).body)
    steps = [step["state"] for step in detail["steps"]]
    check.same("the steps that were noted are told", steps, ["draft", "registered"])
    check.same("and the next", detail["next"], ["account-ready", "withdrawn"])
    missing = client.request("POST", f"{ROOT}/applications/99/state", b'{"state": "withdrawn"}', kind)
    check("an application that isn't there is told", is_problem(missing, 404), missing.text)


def check_sanctions(check, client):
    """The list of units that may not apply: what was added is listed, and taken off again."""
    path = f"{ROOT}/sanctions"
    listed = json.loads(client.get(path).body)["results"]
    check.same("the sanction that was added is listed", [one["unit"] for one in listed], ["样例受罚单位"])
    check.same("it is taken off", client.request("DELETE", f"{path}/{listed[0]['number']}").status, 200)
    check.same("and is gone", json.loads(client.get(path).body)["results"], [])
    again = client.request("DELETE", f"{path}/{listed[0]['number']}")
    check("what isn't there can't be taken off", is_problem(again, 404), again.text)


def check_import(check, client):
    list_ = "编号,姓名,单位\nN-001,样例新人,样例理工大学\n".encode()
    for query, status in (("&check=true", 404), ("", 200)):
        answer = client.request("POST", f"{ROOT}/imports?file=a.csv{query}", list_, {"Content-Type": "text/csv"})
        check(f"a list is read{query}", answer.status == 200 and json.loads(answer.body)["added"] == 1, answer.text)
        check.same("and its record is there", client.get(f"{ROOT}/experts/N-001").status, status)
    last = json.loads(client.get(f"{ROOT}/imports?limit=1").body)["results"][0]["number"]
    check.same("the import is undone", client.request("DELETE", f"{ROOT}/imports/{last}").status, 200)
    check.same("and its record gone", client.get(f"{ROOT}/experts/N-001").status, 404)
