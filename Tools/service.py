"""What test-api, test-security and test-pages share: a store of the sample lists, the service over it, a plain client, and
checks that print a line each."""

import atexit
import glob
import http.client
import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
LISTS = [
    *sorted(glob.glob(os.path.join(ROOT, "Data/Lists/cast-2023-pilot-cities/*.txt"))),
    *(
        os.path.join(ROOT, "Data/Samples", name + ".csv")
        for name in ("experts", "achievements", "demands", "problems", "projects", "open-sources", "teams")
    ),
]
PASSWORD = "十个以上的字符，好记 {}"


def binary():
    """The program to test: the first argument, else what `swift build` made."""
    choices = sys.argv[1:2] or [os.path.join(ROOT, ".build", kind, "duijie") for kind in ("debug", "release")]
    for path in choices:
        if os.access(path, os.X_OK):
            return os.path.abspath(path)
    sys.exit(f"There is no program at {' or '.join(choices)}: run 'swift build' first, or name it.")


def install_python(**modules):
    """Makes modules importable: those that are missing are installed from PyPI into .build/python, and the program begins
    again there. Keys are modules, values what PyPI calls them."""
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if not missing:
        return
    folder = os.path.join(ROOT, ".build", "python")
    python = os.path.join(folder, "bin", "python3")
    if os.path.abspath(sys.executable) == python and os.environ.get("DUIJIE_TOOLS_INSTALLED") == ",".join(missing):
        sys.exit(f"{', '.join(missing)} can't be imported, though installed in {folder}; remove it and try again.")
    packages = [modules[name] for name in missing]
    print("== Installing", *packages, flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", folder], check=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages], check=True)
    os.environ["DUIJIE_TOOLS_INSTALLED"] = ",".join(missing)
    os.execv(python, [python, *sys.argv])


def install_debian(**programs):
    """Installs Debian packages that are missing. Keys are packages, values say whether they are there."""
    missing = [name.replace("_", "-") for name, is_there in programs.items() if not is_there]
    if not missing:
        return
    print("== Installing", *missing, flush=True)
    root = [] if os.geteuid() == 0 else ["sudo"]
    if root and not shutil.which("sudo"):
        sys.exit(f"Needs root: run 'apt-get install {' '.join(missing)}' as root, then this again.")
    subprocess.run([*root, "apt-get", "update", "-q"], check=True)
    subprocess.run(
        [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q", *missing], check=True
    )


class Checks:
    """Prints a line for every check, and remembers those that failed."""

    def __init__(self):
        self.count = 0
        self.failures = []
        self.start = time.monotonic()

    def section(self, name):
        print(f"== {name} ({time.monotonic() - self.start:.0f} s)", flush=True)

    def __call__(self, name, passed, detail=""):
        self.count += 1
        detail = detail if isinstance(detail, str) else repr(detail)
        if passed:
            print(f"ok    {name}", flush=True)
        else:
            line = name + (f": {detail[:2000]}" if detail else "")
            self.failures.append(line)
            print(f"FAIL  {line}", flush=True)
        return bool(passed)

    def same(self, name, got, expected):
        return self(name, got == expected, f"expected {expected!r}, got {got!r}")

    def none(self, name, offenders):
        """That nothing offends; the offenders are listed."""
        offenders = list(offenders)
        shown = "; ".join(str(item) for item in offenders[:40])
        return self(name, not offenders, f"{len(offenders)}: {shown}")

    def finish(self):
        """Lists the failures and ends the program."""
        seconds = time.monotonic() - self.start
        print(f"\n{self.count} checks, {len(self.failures)} failed, {seconds:.0f} s")
        for line in self.failures:
            print(f"  {line}")
        sys.exit(1 if self.failures else 0)


class Store:
    """A store in a temporary folder, gone when the program ends."""

    def __init__(self, program, files=LISTS):
        self.program = program
        self.folder = tempfile.TemporaryDirectory(prefix="duijie-")
        self.path = os.path.join(self.folder.name, "store.sqlite")
        self.environment = {**os.environ, "DUIJIE_EMBEDDINGS": "", "NO_PROXY": "*"}
        self.environment.setdefault("DUIJIE_DATA", os.path.join(ROOT, "Data"))
        if files:
            self.run("import", *files)

    def run(self, command, *arguments, status=0):
        """What the program prints for a command, which ends with this status."""
        done = subprocess.run(
            [self.program, command, *arguments, "--store", self.path], env=self.environment, capture_output=True
        )
        if done.returncode != status:
            sys.exit(f"duijie {command} failed ({done.returncode}):\n{done.stderr.decode(errors='replace')}")
        return done.stdout


class Service:
    """A running service over a store."""

    def __init__(self, store, *options):
        # The store's folder is gone when nobody holds the store.
        self.store = store
        self.lines = []
        self.process = subprocess.Popen(
            [store.program, "serve", "--port", "0", "--store", store.path, *options], env=store.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.changed = threading.Condition()
        atexit.register(self.process.kill)
        self.reader.start()
        self.port = int(self.wait(r"address=http://[^:]+:(\d+)/ .*listening").group(1))
        self.address = f"http://127.0.0.1:{self.port}"
        self.wait(r"\] ready")

    def read(self):
        for line in self.process.stderr:
            with self.changed:
                self.lines.append(line.decode(errors="replace").rstrip("\n"))
                self.changed.notify_all()
        with self.changed:
            self.lines.append("(ended)")
            self.changed.notify_all()

    def wait(self, pattern, seconds=120):
        """The first line of the log that matches."""
        end = time.monotonic() + seconds
        with self.changed:
            while True:
                for line in self.lines:
                    if match := re.search(pattern, line):
                        return match
                if "(ended)" in self.lines or not self.changed.wait(end - time.monotonic()):
                    sys.exit(f"The service doesn't say “{pattern}”. It said:\n" + "\n".join(self.lines[-20:]))

    @property
    def first_password(self):
        """The first administrator's password, which is shown once."""
        return self.wait(r"password .*: +(\S+)$").group(1)

    @property
    def log(self):
        return "\n".join(self.lines)

    def stop(self):
        self.process.terminate()
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return None


class Answer:
    """An answer of the service."""

    def __init__(self, response, body):
        self.status = response.status
        self.headers = response.headers
        self.body = body

    @property
    def text(self):
        return self.body.decode("utf-8", errors="replace")

    @property
    def type(self):
        return (self.headers["Content-Type"] or "").split(";")[0]

    @property
    def place(self):
        """Where it sends."""
        return self.headers["Location"] or ""


class Client:
    """A plain client with a session's cookie; follows nothing and unpacks nothing."""

    def __init__(self, service, source="127.0.0.1", **headers):
        self.service = service
        self.source = source
        self.headers = headers
        self.cookie = None
        self.connection = None

    def request(self, method, path, body=None, headers=(), keeps_cookie=True):
        headers = {**self.headers, **dict(headers)}
        if self.cookie and "Cookie" not in headers:
            headers["Cookie"] = f"duijie={self.cookie}"
        for attempt in (0, 1):
            try:
                if self.connection is None:
                    self.connection = http.client.HTTPConnection(
                        "127.0.0.1", self.service.port, timeout=60, source_address=(self.source, 0)
                    )
                self.connection.request(method, path, body, headers)
                response = self.connection.getresponse()
                answer = Answer(response, response.read())
                break
            except (http.client.HTTPException, OSError):
                # A connection that was kept may have been closed meanwhile.
                self.connection.close()
                self.connection = None
                if attempt:
                    raise
        if answer.headers["Connection"] == "close":
            self.connection.close()
            self.connection = None
        if keeps_cookie:
            for line in answer.headers.get_all("Set-Cookie") or []:
                if line.startswith("duijie="):
                    self.cookie = line[7:].split(";")[0] or None
        return answer

    def get(self, path, **headers):
        return self.request("GET", path, headers=headers)

    def token(self, path="/account"):
        """A form's token from a page."""
        match = re.search(r'name="csrf" value="([^"]+)"', self.get(path).text)
        return match.group(1) if match else ""

    def post(self, path, fields=(), headers=(), token=None):
        """Sends a form with the session's token."""
        items = list(fields.items() if isinstance(fields, dict) else fields)
        if token is None and self.cookie:
            token = self.token()
        if token:
            items.append(("csrf", token))
        return self.request(
            "POST", path, urllib.parse.urlencode(items),
            {"Content-Type": "application/x-www-form-urlencoded", **dict(headers)},
        )

    def upload(self, name, data, kind="", token=None, headers=()):
        """Sends a list."""
        return self.send_files("/imports/uploads", {name: data}, token, headers, kind=kind)

    def send_files(self, path, files, token=None, headers=(), **fields):
        """Sends files, by name, with a form."""
        boundary = "----duijie-boundary-of-a-test"
        parts = [
            ("csrf", None, (self.token() if token is None else token).encode()),
            *((name, None, text.encode()) for name, text in fields.items()),
            *(("file", name, data) for name, data in files.items()),
        ]
        body = (
            b"".join(
                f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"'.encode()
                + (
                    f'; filename="{file}"\r\nContent-Type: application/octet-stream'.encode()
                    if file is not None
                    else b""
                )
                + b"\r\n\r\n"
                + bytes_
                + b"\r\n"
                for field, file, bytes_ in parts
            )
            + f"--{boundary}--\r\n".encode()
        )
        return self.request(
            "POST", path, body,
            {"Content-Type": f"multipart/form-data; boundary={boundary}", **dict(headers)},
        )

    def log_in(self, name, password):
        answer = self.post("/login", {"login": name, "password": password})
        return answer.status == 303

    def begin(self, name, password):
        """Logs in for the first time, and chooses a password."""
        chosen = PASSWORD.format(name)
        if not self.log_in(name, password):
            sys.exit(f"{name} can't log in with the password that was made.")
        answer = self.post("/account/password", {"old": password, "new": chosen, "again": chosen})
        if answer.status != 303:
            sys.exit(f"{name} can't choose a password: {answer.status}")
        return self


def new_account(admin, service, login, role, name="", unit="", unit_role=""):
    """A client for an account that an administrator makes."""
    answer = admin.post(
        "/admin/accounts", {"login": login, "name": name, "role": role, "unit": unit, "unitRole": unit_role}
    )
    match = re.search(r"<code>([a-z0-9-]+)</code>", answer.text)
    if not match:
        sys.exit(f"An account for {role} can't be made: {answer.status}")
    return Client(service).begin(login, match.group(1))


def raw(service, data, seconds=10, ends=True):
    """What the service answers to bytes as they are."""
    with socket.create_connection(("127.0.0.1", service.port), timeout=seconds) as connection:
        connection.sendall(data)
        if ends:
            connection.shutdown(socket.SHUT_WR)
        parts = []
        try:
            while part := connection.recv(65536):
                parts.append(part)
        except (TimeoutError, ConnectionError):
            pass
    return b"".join(parts)
