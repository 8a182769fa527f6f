"""An administrator makes accounts, and shows each password once."""

import re

from pages.session import CHECK, LEAD_UNIT, Session

ACCOUNTS = (
    ("staff", "", ""), ("analyst", "", ""), ("team", LEAD_UNIT, "单位管理员"), ("other", "示例别的学会", "单位管理员"),
)


def administrator(browser, service):
    CHECK.section("Administrator")
    admin = Session(browser, service)
    first_logins(admin, service)
    passwords = {login: make_account(admin, login, unit, unit_role) for login, unit, unit_role in ACCOUNTS}
    audit = admin.text("#audit")
    CHECK(
        "the audit trail says who made accounts", all(f"accounts/样例{login}" in audit for login, _, _ in ACCOUNTS), audit
    )
    return passwords


def first_logins(admin, service):
    admin.open("/")
    CHECK("without an account one is led to the login", admin.page.url.endswith("/login"), admin.page.url)
    admin.log_in("admin", "falsch")
    CHECK("a wrong password is refused, and says so", "登录名或密码不对" in admin.text("[role=alert]"))
    admin.log_in("admin", service.first_password)
    field = admin.page.get_by_label(re.compile("^新密码"))
    field.fill("kurz")
    CHECK("a short password isn't taken by the form", field.evaluate("field => !field.validity.valid"))
    admin.context.clear_cookies()
    admin.begin("admin", service.first_password)


def make_account(admin, login, unit, unit_role):
    """The first password of an account that is made."""
    admin.open("/admin")
    form = admin.page.locator('form[action="/admin/accounts"]')
    form.get_by_label("登录名").fill(login)
    form.get_by_label("姓名").fill("样例" + login)
    form.locator("select[name=role]").select_option(login if login != "other" else "team")
    form.get_by_label("单位全称").fill(unit)
    if unit_role:
        form.locator("select[name=unitRole]").select_option(label=unit_role)
    admin.press("新建")
    code = admin.page.locator(".notice code")
    CHECK(
        f"an account for {login} is made; its password is shown once",
        code.count() == 1 and login in admin.text("table.accounts"),
    )
    password = code.inner_text()
    admin.open("/admin")
    CHECK(f"{login}'s password isn't shown again", password not in admin.page.content())
    return password
