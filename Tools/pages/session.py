"""One user's browser, the checks of this run, and what was asked of other hosts."""

import re

from service import PASSWORD, Checks

CHECK = Checks()
# What was asked of other hosts.
FOREIGN = []
LEAD_UNIT = "示例智能汽车工程学会"
TEAM = "YB-T01"
NEW_EXPERTS = """编号,姓名,单位,职称,研究方向,关键词,简介,地区,电话,邮箱
N-001,样例新人甲,样例理工大学,教授,超高速列车风阻,风洞试验,研究列车外形。,江苏,000-0000-9001,neu1@example.com
N-002,,样例理工大学,教授,列车制动,盘式制动,没有姓名的一行。,江苏,,
N-003,样例新人丙,样例理工大学,教授,列车信号,联锁,邮箱写错的一行。,江苏,,不是邮箱
N-001,样例新人丁,样例理工大学,教授,列车座椅,人机工程,编号重复的一行。,江苏,,
"""


class Session:
    """One user's browser."""

    def __init__(self, browser, service, script=False):
        self.service = service
        self.context = browser.new_context(
            java_script_enabled=script, base_url=service.address, locale="zh-CN",
            viewport={"width": 1280, "height": 900},
        )
        self.context.set_default_timeout(30_000)
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("request", self.note)
        self.page.on(
            "console",
            lambda message: (
                self.errors.append(f"{self.page.url}: {message.text}") if message.type in ("error", "warning") else None
            ),
        )
        self.page.on("pageerror", lambda error: self.errors.append(f"{self.page.url}: {error}"))

    def note(self, request):
        if not request.url.startswith((self.service.address + "/", "about:")):
            FOREIGN.append(request.url)

    def open(self, path):
        return self.page.goto(path, wait_until="load")

    def text(self, selector="main"):
        return self.page.locator(selector).inner_text()

    def press(self, name, within="main"):
        """Presses a button, and waits for the page that it leads to."""
        with self.page.expect_navigation(wait_until="load"):
            self.page.locator(within).get_by_role("button", name=name, exact=True).first.click()

    def confirm(self, name, within="main"):
        """Takes a step that can't be taken back: opens the question, and confirms. Gives whether it was asked."""
        question = self.page.locator(within).locator("details.confirm", has_text="确认" + name).first
        button = question.locator("button", has_text="确认" + name)
        was_hidden = not button.is_visible()
        question.locator("summary").click()
        self.follow(button)
        return was_hidden

    def follow(self, locator):
        with self.page.expect_navigation(wait_until="load"):
            locator.first.click()

    def log_in(self, login, password):
        self.open("/login")
        self.page.get_by_label("登录名").fill(login)
        self.page.get_by_label("密码").fill(password)
        self.press("登录")

    def choose_password(self, old, new):
        self.page.get_by_label("原密码").fill(old)
        self.page.get_by_label(re.compile("^新密码")).fill(new)
        self.page.get_by_label("再输一次").fill(new)
        self.press("修改密码")

    def begin(self, login, password):
        """Logs in for the first time."""
        self.log_in(login, password)
        CHECK(
            f"{login}: the first login leads to one's account, and nowhere else",
            self.page.url.endswith("/account") and self.open("/cities").url.endswith("/account"), self.page.url,
        )
        chosen = PASSWORD.format(login)
        self.choose_password(password, chosen)
        CHECK(
            f"{login}: chooses a password, and may go on",
            "已保存" in self.text() and self.open("/cities").url.endswith("/cities"),
        )
        return self
