"""Malformed HTTP, methods that nothing takes, paths that lead out of the folders."""

from service import Client, raw


def protocol(test):
    test.check.section("HTTP")
    malformed(test)
    methods(test)
    outside(test)


def malformed(test):
    kept, sent = Client(test.service), requests(f"127.0.0.1:{test.service.port}")
    for name, request in sent.items():
        answer = raw(test.service, request.encode("latin-1"), seconds=5)
        status = answer[9:12].decode(errors="replace")
        fine = not answer or status[:1] in "24" or status in ("301", "303", "431", "505", "501")
        test.check(f"{name} is answered or cut off", fine and (b"smuggled" not in answer), answer[:100])
        test.check.same(f"after {name} the service answers", kept.get("/health").status, 200)
    answers = raw(test.service, sent["length and chunks"].encode(), seconds=5)
    test.check(
        "a request can't be smuggled into another", answers.count(b"HTTP/1.1 ") <= 1 or b"404" not in answers,
        answers[:300],
    )


def methods(test):
    wrong = []
    for path in (
        "/", "/cities", "/cities/18", "/teams/YB-T01", "/gaps.csv", "/admin", "/health", "/api/v1/cities",
        "/static/x.css", "/help",
    ):
        for method in ("POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"):
            answer = test.admin.request(method, path)
            if (
                answer.status not in (404, 405, 501)
                or path.startswith("/api")
                and answer.type != "application/problem+json"
            ):
                wrong.append(f"{method} {path} gives {answer.status} {answer.type}")
    test.check.none("methods that nothing takes are refused", wrong)
    test.check.none(
        "they are refused with 405 and Allow where there is something",
        (
            f"{method} {path} gives {answer.status}"
            for method, path in (
                ("DELETE", "/cities"), ("PUT", "/login"), ("GET", "/logout"), ("GET", "/account/password"),
                ("POST", "/gaps"),
            )
            if (answer := test.admin.request(method, path)).status != 405 or not answer.headers["Allow"]
        ),
    )
    answer = test.admin.request("TRACE", "/", headers={"X-Secret": "mirror"})
    test.check("TRACE mirrors nothing", b"mirror" not in answer.body)


def outside(test):
    host, found = f"127.0.0.1:{test.service.port}", []
    for path in (
        "/static/../../../../etc/passwd", "/static/..%2f..%2f..%2fetc%2fpasswd",
        "/static/%2e%2e/%2e%2e/etc/passwd", "/static/....//etc/passwd", "/static/%252e%252e%252fetc%252fpasswd",
        "/help/pictures/..%2findex.html", "/help/../admin", "/help/..%2f..%2f..%2fPackage.swift",
        "/static/duijie.css%00.png", "//etc/passwd", "/static//etc/passwd", "/static/..\\..\\etc\\passwd",
        "/imports/uploads/..%2f..%2fetc%2fpasswd",
    ):
        answer = raw(test.service, f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        if answer[9:12] not in (b"404", b"400", b"401", b"403") or b"root:" in answer:
            found.append(f"{path} gives {answer[9:12]}")
    test.check.none("no path leads out of the folders", found)


def requests(host):
    """Requests that aren't right, or that are odd."""
    return {
        "a long header": f"GET / HTTP/1.1\r\nHost: {host}\r\nX: {'x' * 20000}\r\n\r\n",
        "many headers": f"GET / HTTP/1.1\r\nHost: {host}\r\n"
        + "".join(f"X-{i}: y\r\n" for i in range(200))
        + "\r\n", "a long address": f"GET /{'x' * 100000} HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "no request": "\r\n\r\n\r\n", "bytes": "\x00\x01\x02\xff\r\n\r\n",
        "a bad version": f"GET / HTTP/9.9\r\nHost: {host}\r\n\r\n",
        "a bad length": f"POST /login HTTP/1.1\r\nHost: {host}\r\nContent-Length: -5\r\n\r\n",
        "two lengths": f"POST /login HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "length and chunks": f"POST /login HTTP/1.1\r\nHost: {host}\r\nContent-Length: 4\r\n"
        f"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "a bad chunk": f"POST /login HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        "a header without a name": f"GET / HTTP/1.1\r\nHost: {host}\r\n: x\r\n\r\n",
        "a space in a header's name": f"GET / HTTP/1.1\r\nHost: {host}\r\nX y: z\r\n\r\n",
        "a folded header": f"GET / HTTP/1.1\r\nHost: {host}\r\nX: a\r\n b\r\n\r\n",
        "a NUL in a header": f"GET / HTTP/1.1\r\nHost: {host}\r\nX: a\0b\r\n\r\n",
        "no host": "GET /login HTTP/1.1\r\n\r\n",
        "an absolute address": f"GET http://evil.example/login HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "CONNECT": "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "a star": f"OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n",
    }
