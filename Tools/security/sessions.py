"""Sessions, programs' tokens, and guessed passwords."""

import re

from service import PASSWORD, Client, Service


def sessions(test):
    test.check.section("Sessions")
    cookies(test)
    endings(test)
    tokens(test)
    behind_proxy(test)
    own_password(test)


def cookies(test):
    client = Client(test.service, source="127.0.2.1")
    answer = client.post("/login", {"login": "analyst2", "password": PASSWORD.format("analyst2")})
    cookie = answer.headers["Set-Cookie"] or ""
    test.check(
        "the cookie is HttpOnly, SameSite, for all paths, and of no other host",
        all(word in cookie for word in ("HttpOnly", "SameSite=Lax", "Path=/")) and "Domain" not in cookie,
        re.sub("=[^;]+;", "=…;", cookie, count=1),
    )
    test.check("without a proxy it isn't Secure", "Secure" not in cookie)
    old = client.cookie
    test.check("the session's token is long", len(old) >= 40, len(old))
    client.post("/login", {"login": "analyst2", "password": PASSWORD.format("analyst2")})
    test.check("each login has a token of its own", client.cookie != old)
    current = client.cookie
    answer = client.post("/logout")
    test.check(
        "logging out takes the cookie away",
        answer.status == 303 and "Max-Age=0" in (answer.headers["Set-Cookie"] or ""),
    )
    test.check.same(
        "the cookie of a session that was ended is refused",
        Client(test.service, Cookie=f"duijie={current}").get("/cities").status, 401,
    )
    test.check.none(
        "made-up cookies are refused",
        (
            value
            for value in ("", "x", "x" * 4000, old[:-1], old + "x", "%00", "' OR 1=1 --", "admin", "ü")
            if Client(test.service, Cookie=f"duijie={value}".encode()).get("/cities").status not in (401, 400)
        ),
    )


def endings(test):
    """What ends a session besides its logout."""
    changer, other = (Client(test.service, source="127.0.2.2") for _ in range(2))
    for one in (changer, other):
        one.log_in("analyst2", PASSWORD.format("analyst2"))
    chosen = "另外一个足够长的密码"
    changer.post("/account/password", {"old": PASSWORD.format("analyst2"), "new": chosen, "again": chosen})
    test.check(
        "another password ends the other sessions, and keeps one's own",
        (changer.get("/account").status, other.get("/account").status) == (200, 401),
    )
    test.admin.post(f"/admin/accounts/{test.ids['analyst2']}", {"role": "analyst", "disabled": "yes"})
    test.check.same("a disabled account's session ends", changer.get("/cities").status, 401)
    test.check.same(
        "and it can't log in",
        Client(test.service, source="127.0.2.3").post("/login", {"login": "analyst2", "password": chosen}).status,
        401,
    )
    test.admin.post(f"/admin/accounts/{test.ids['analyst2']}", {"role": "analyst"})


def tokens(test):
    """Tokens of programs."""
    token = re.search(
        r"<code>([^<]+)</code>",
        test.analyst.post("/account/tokens", {"name": "gone", "scope": "read", "days": "1"}).text,
    ).group(1)
    holder = Client(test.service, Authorization=f"Bearer {token}")
    test.check.same("a program's token is taken", holder.get("/api/v1/experts?limit=1").status, 200)
    number = re.search(r"/account/tokens/(\d+)/revoke", test.analyst.get("/account").text).group(1)
    others = test.team.post(f"/account/tokens/{number}/revoke")
    test.check(
        "nobody revokes another's token",
        others.status == 404 and holder.get("/api/v1/experts?limit=1").status == 200, others.status,
    )
    test.analyst.post(f"/account/tokens/{number}/revoke")
    test.check.same("a revoked token is refused", holder.get("/api/v1/experts?limit=1").status, 401)


def behind_proxy(test):
    """With a proxy before it the service sends cookies over HTTPS only, and believes the proxy alone."""
    service = Service(test.store, "--behind-proxy")
    try:
        answer = Client(service, **{"X-Forwarded-For": "10.0.0.1"}).post(
            "/login", {"login": "team", "password": PASSWORD.format("team")}
        )
        test.check("behind a proxy the cookie is Secure", "Secure" in (answer.headers["Set-Cookie"] or ""))
        statuses = [
            Client(service, **{"X-Forwarded-For": f"10.9.9.{i}, 10.0.0.2"})
            .post("/login", {"login": f"nobody{i}", "password": "falsch"})
            .status
            for i in range(21)
        ]
        test.check.same("what stands before the proxy's address is no address of its own", statuses[20], 429)
        answer = Client(service, **{"X-Forwarded-For": "10.0.0.3"}).post("/login", {"login": "x", "password": "y"})
        test.check.same("another address behind the proxy needn't wait", answer.status, 401)
    finally:
        service.stop()


def own_password(test):
    short = test.analyst.post(
        "/account/password", {"old": PASSWORD.format("analyst"), "new": "kurz", "again": "kurz"}
    )
    test.check("a short password is refused", short.status == 422)
    guessed = [
        test.analyst.post("/account/password", {"old": f"falsch{i}", "new": "x" * 12, "again": "x" * 12}).status
        for i in range(25)
    ]
    test.check(
        "the old password can't be guessed without end in a session", guessed[-1] in (429, 401, 403), guessed[-1]
    )


def guessing(test):
    test.check.section("Guessing passwords")
    locks(test)
    waits(test)


def tries(test, login, source, count):
    """Answers to wrong passwords."""
    client = Client(test.service, source=source)
    return [client.post("/login", {"login": login, "password": f"falsch {i}"}) for i in range(count)]


def locks(test):
    """An account is locked after some wrong passwords."""
    # It was locked by guesses at the old password.
    unlock(test)
    known, unknown = tries(test, "analyst", "127.0.3.1", 8), tries(test, "nobody-at-all", "127.0.3.2", 8)
    test.check(
        "after five wrong passwords an account is locked",
        [a.status for a in known] == [401] * 5 + [429] * 3 and known[5].headers["Retry-After"],
        [a.status for a in known],
    )
    right = Client(test.service, source="127.0.3.3").post(
        "/login", {"login": "analyst", "password": PASSWORD.format("analyst")}
    )
    test.check.same("then the right password is refused too", right.status, 429)
    test.check.same("a session that was begun before goes on", test.analyst.get("/cities").status, 200)
    test.check(
        "a known name is answered like an unknown one", [a.status for a in known] == [a.status for a in unknown],
        f"{[a.status for a in known]} and {[a.status for a in unknown]}",
    )
    page = test.admin.get("/admin").text
    test.check("an administrator sees the lock", "已锁定" in page and 'name="unlock"' in page)
    unlock(test)
    test.check(
        "and unlocks it", Client(test.service, source="127.0.3.3").log_in("analyst", PASSWORD.format("analyst"))
    )


def unlock(test):
    test.admin.post(f"/admin/accounts/{test.ids['analyst']}", {"role": "analyst", "name": "", "unlock": "yes"})


def waits(test):
    """An address has to wait after some attempts."""
    many = [tries(test, f"nobody{i}", "127.0.3.4", 1)[0] for i in range(21)]
    test.check(
        "after twenty attempts an address has to wait",
        many[20].status == 429 and int(many[20].headers["Retry-After"] or 0) > 0, [a.status for a in many],
    )
    forwarded = Client(test.service, source="127.0.3.4", **{"X-Forwarded-For": "10.1.2.3"}).post(
        "/login", {"login": "x", "password": "y"}
    )
    test.check.same("and can't pass for another address", forwarded.status, 429)
    office = Client(test.service, source="127.0.3.5")
    right = [
        office.post("/login", {"login": "team", "password": PASSWORD.format("team")}, token="").status
        for _ in range(25)
    ]
    test.check("logins that succeed don't shut an office behind one address out", set(right) == {303}, right)
