"""Texts brought to a length. The notice doesn't say how characters are counted, so a text that is to be over a limit is
over it in every way of counting, and one within it is within it in every way."""

import re

FILLING = (
    "同时注重过程管理和经验积累并及时总结工作中遇到的新情况",
    "坚持问题导向并根据企业反馈不断改进服务方式和工作流程",
    "加强团队成员之间的沟通协作并定期开展内部交流研讨活动",
    "做好资料归档和信息报送工作并接受主管部门的检查和指导",
    "主动学习兄弟单位的先进做法并结合当地实际加以推广应用",
)


def most(text):
    """The strictest count: every character but white space."""
    return len(re.sub(r"\s", "", text))


def fewest(text):
    """The mildest count: no punctuation, a number or a Latin word is one."""
    return len(re.findall(r"[\u4e00-\u9fff]|[0-9A-Za-z.%]+", text))


def filling():
    while True:
        yield from FILLING


def lengthened(text, wanted, joint="，"):
    """The text and further sentences, up to `wanted` characters in the mildest count."""
    text = text.rstrip("。")
    for sentence in filling():
        text += joint
        for character in sentence:
            text += character
            if fewest(text) >= wanted:
                return text + "。"


def slightly_over(text, limit):
    """Over the limit in the mildest count, at most 10 % over in the strictest."""
    text = lengthened(text, limit + 1, "并且")
    assert fewest(text) > limit and most(text) <= limit * 1.1, (most(text), fewest(text), limit)
    return text


def far_over(text, limit):
    """More than 10 % over the limit in every count."""
    text = lengthened(text, round(limit * 1.3))
    assert fewest(text) > limit * 1.1
    return text


def exactly(text, limit):
    """As long as the limit in the strictest count."""
    text = text.rstrip("。")
    sentences = filling()
    while most(text) < limit - 1:
        text += ("，" + next(sentences))[: limit - 1 - most(text)]
    text = text.rstrip("，")
    text += "等" * (limit - 1 - most(text)) + "。"
    assert most(text) == limit == len(text)
    return text
