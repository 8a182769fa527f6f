"""Bodies and files that are too large or malformed."""

import re

from service import raw

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
# Parts of a form with a file, with the type that they say to be.
PARTS = {
    "no boundary": (b"x", "multipart/form-data"), "empty": (b"", "multipart/form-data; boundary=b"),
    "no end": (
        b'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nx', "multipart/form-data; boundary=b",
    ),
    "no name": (
        b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n", "multipart/form-data; boundary=b",
    ),
    "no head": (b"--b\r\n\r\n\r\n--b--\r\n", "multipart/form-data; boundary=b"),
    "a long boundary": (b"x", "multipart/form-data; boundary=" + "b" * 5000),
    "an empty boundary": (b"----\r\n", 'multipart/form-data; boundary=""'),
    "only the beginning": (b"--b", "multipart/form-data; boundary=b"),
    "half an end": (b"--b-", "multipart/form-data; boundary=b"),
    "many parts": (
        b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n" * 3000 + b"--b--",
        "multipart/form-data; boundary=b",
    ),
    "JSON": (b"{", "application/json"), "bytes": (bytes(range(256)), "multipart/form-data; boundary=b"),
}
# Forms.
FORMS = {
    "bad percent": b"csrf=%GG", "not UTF-8": b"csrf=%FF%FE", "raw bytes": bytes(range(128, 256)),
    "empty": b"", "many items": b"a&" * 60000, "no form": b'{"a":1}',
}
FILES = {
    "bytes.csv": bytes(range(256)) * 100, "empty.csv": b"\n",
    "picture.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 500, "zip.xlsx": b"PK\x03\x04" + b"\0" * 100,
    "wide.csv": b"a," * 100000 + b"\n", "quote.csv": b'"' + b"a" * 100000,
    "nul.csv": "编号,姓名,单位\nN-1,甲\0乙,单位\n".encode(), "utf16.csv": "编号,姓名\n1,甲\n".encode("utf-16"),
    "deep.jsonl": b"[" * 50000, "nul\0name.csv": b"a,b\n1,2\n", "../../etc/passwd": b"a,b\n1,2\n",
    "x" * 3000 + ".csv": b"a\n",
}


def bodies(test):
    test.check.section("Bodies that are too large or malformed")
    large(test)
    malformed(test)
    files(test)


def large(test):
    admin, token = test.admin, test.admin.token()
    for path in ("/login", "/account/tokens", "/match/judgments"):
        answer = admin.request("POST", path, b"a=" + b"x" * (300 << 10), FORM)
        test.check.same(f"300 KiB to {path} give 413", answer.status, 413)
    answer = admin.post("/teams/YB-T02/contacts", {"city": "20", "day": "2023-11-30", "note": "长" * 1001})
    test.check.same("a note of 1001 characters is refused", answer.status, 400)
    head = (
        f"POST /imports/uploads HTTP/1.1\r\nHost: 127.0.0.1:{test.service.port}\r\nCookie: duijie={admin.cookie}\r\n"
        f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {70 << 20}\r\nConnection: close\r\n\r\n"
    ).encode()
    answer = raw(test.service, head + b"x" * (1 << 20), seconds=5, ends=True)
    test.check(
        "an upload that says to be 70 MiB and breaks off doesn't hang or fail inside",
        b" 500 " not in answer[:20], answer[:80],
    )
    answer = admin.upload("large.csv", b"a,b\n" * (17 << 20), token=token)
    test.check.same("an upload of 68 MiB gives 413", answer.status, 413)


def malformed(test):
    admin, wrong = test.admin, []
    for name, (body, type_) in PARTS.items():
        answer = admin.request("POST", "/imports/uploads", body, {"Content-Type": type_})
        if answer.status not in (400, 403, 415, 422):
            wrong.append(f"{name} gives {answer.status}")
    for name, body in FORMS.items():
        for path in ("/account/tokens", "/match/judgments", "/login"):
            answer = admin.request("POST", path, body, FORM)
            if answer.status not in (400, 401, 403, 422):
                wrong.append(f"{name} to {path} gives {answer.status}")
    test.check.none("malformed bodies are refused", wrong)


def files(test):
    admin = test.admin
    for name, data in FILES.items():
        answer = admin.upload(name, data)
        shown = name[:20].replace("\0", "␀")
        if answer.status == 303:
            page = admin.get(answer.place)
            taken = admin.post(answer.place + "/accept", {"kind": "experts"})
            test.check(
                f"the file {shown} is looked at, and taken or refused",
                page.status == 200 and taken.status in (303, 400, 409, 422),
                f"{page.status}, accept {taken.status}",
            )
            if taken.status == 303:
                admin.post(
                    f"/imports/{(re.findall('/imports/([0-9]+)/undo', admin.get('/imports').text) or [0])[0]}/undo"
                )
            else:
                admin.post(answer.place + "/drop")
        else:
            test.check(f"the file {shown} is refused", answer.status in (400, 422), answer.status)
