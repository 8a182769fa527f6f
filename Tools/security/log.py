"""What the log says, and may not say, after all that."""

import re

from security.hostile import leaks
from service import PASSWORD


def end(test):
    test.check.section("Afterwards")
    log = test.service.log + test.open.log
    test.check.none("the log has no name, telephone number or address", leaks(log))
    secrets = [PASSWORD.format(name) for name in ("admin", "analyst", "team")] + [
        test.admin.cookie, test.staff.cookie, "YB-T02", "P-E1", "zhenming", "hacked",
    ]
    test.check.none(
        "nor passwords, tokens, identities or what was asked", (secret for secret in secrets if secret in log)
    )
    failed = sorted(
        {
            re.sub(r".*error duijie: (hb\.request\.id=\S+ )?", "", line)[:300]
            for line in log.split("\n")
            if " error " in line or " critical " in line
        }
    )
    test.check.none("nothing failed inside", failed)
    test.check(
        "no line of the log was forged",
        all(
            re.match(r"\d{4}-\d\d-\d\dT|The store has|首次启动|  login|  password|$|Swift/|Fatal", line)
            for line in log.split("\n")
        ),
        [
            line
            for line in log.split("\n")
            if not re.match(r"\d{4}-\d\d-\d\dT|The store has|首次启动|  login|  password|$", line)
        ][:3],
    )
    test.check.same("the service stops when asked", (test.open.stop(), test.service.stop()), (0, 0))
