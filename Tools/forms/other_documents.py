"""Documents that are no application form of the notice."""

from document import Document
from forms import Habits
from pages import Cell, Row, Table, printed, typed
from typing_habits import Typist


def saved(path, title, blocks):
    document = Document(Typist(Habits()))
    document.add(blocks)
    document.save(path, title)


def letter(path):
    lines = (
        "无锡市科学技术协会：", "贵单位关于组织企业参加供需对接活动的来函收悉。经研究，同意派出三名专家于6月中旬赴无锡参加活动。",
        "请协助安排会场，并于活动前一周提供企业技术问题清单。", "特此函复。", "示例理工大学", "2023年5月8日",
    )
    saved(path, "关于参加供需对接活动的复函", [printed("关于参加供需对接活动的复函", align="center", bold=True, size=32)] + [typed(line) for line in lines])


def achievement_list(path):
    from forms import correct_form

    rows = [("成果名称", "成果简介"), *correct_form("KJFWT2023-01").achievements]
    table = Table([Row([Cell(30, [printed(name)]), Cell(70, [printed(text)])]) for name, text in rows])
    saved(path, "科技成果汇总表", [printed("科技成果汇总表", align="center", bold=True, size=32), table])


def other_application(path):
    """A form of another programme: some labels are the same, the sections are not."""
    pairs = (
        ("项目名称", "示例社区科普活动"), ("申报单位", "示例社区服务中心"), ("联系人", "赵三"), ("手机", "13800130900"),
        ("活动时间", "2023年6月"), ("活动内容", "面向社区居民举办三场科普讲座和一次科技展览。"), ("经费预算", "2万元"),
    )
    rows = [Row([Cell(30, [printed(label)]), Cell(70, [typed(text)])]) for label, text in pairs]
    saved(path, "社区科普活动申请表", [printed("社区科普活动申请表", align="center", bold=True, size=32), Table(rows)])


def empty(path):
    saved(path, "", [printed("")])


ALL = {"letter": letter, "list": achievement_list, "other-application": other_application, "empty": empty}
