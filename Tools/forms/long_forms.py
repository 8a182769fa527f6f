"""Correct forms with many extra pages, for benchmarks."""

import random
from dataclasses import replace

from forms import KINDS, LAYOUTS, Habits, write
from themes import THEMES, filled

# Names of societies; each leads one of the industry teams and events until the list is used up.
SOCIETIES = (
    "中国机械工程学会", "中国农业机械学会", "中国电机工程学会", "中国电工技术学会", "中国内燃机学会", "中国真空学会", "中国计量测试学会",
    "中国图学学会", "中国测绘地理信息学会", "中国造船工程学会", "中国铁道学会", "中国公路学会", "中国航空学会", "中国宇航学会",
    "中国金属学会", "中国有色金属学会", "中国稀土学会", "中国化工学会", "中国石油学会", "中国煤炭学会", "中国可再生能源学会",
    "中国硅酸盐学会", "中国建筑学会", "中国生物工程学会", "中国纺织工程学会", "中国材料研究学会", "中国食品科学技术学会", "中国颗粒学会",
    "中国照明学会", "中国动力工程学会", "中国惯性技术学会", "中国电源学会", "中国复合材料学会", "中国图象图形学学会", "中国人工智能学会",
    "中国光学工程学会", "中国微米纳米技术学会", "中国密码学会", "中国林学会", "中国水产学会", "中国作物学会", "中国药理学会",
)
OBJECTS = (
    "液压泵", "减速器", "压力传感器", "电机控制器", "换热器", "轴承", "焊缝", "反应釜", "边缘网关", "冷链箱", "机床主轴", "滤芯", "电池包",
    "注塑模具", "光纤接头", "喷涂生产线", "视觉检测机", "污水泵站", "输送带", "压缩机", "封装胶", "催化剂", "铸件", "线束", "密封圈",
)
FEATURES = (
    "表面织构", "在线监测", "故障诊断", "轻量化设计", "热误差补偿", "绿色制造", "寿命预测", "低温启动", "节能控制", "自动装配", "快速标定",
    "振动抑制", "无损检测", "再制造", "数字孪生", "参数优化", "远程运维", "防腐蚀", "降噪", "高精度加工",
)
RESULTS = (
    "台架试验表明寿命提高{}%", "能耗降低{}%", "不良率下降{}%", "检测时间缩短{}%", "维护费用减少{}%", "测量误差减小{}%", "产能提升{}%", "返修率下降{}%",
)
PLACES = ("中试车间", "两条示范生产线", "三家配套企业", "企业试验台", "园区公共平台", "高校实验室", "第三方检测机构", "矿区现场")
PROBLEMS = ("卡滞", "早期渗漏", "批间差异大", "噪声超标", "温升过高", "定位漂移", "寿命不足", "误报", "清洗困难", "装配效率低", "开裂", "结垢")
NEEDS = (
    "希望查清原因并给出改进方案", "需要低成本的在线检测办法", "要求三个月内完成样件试制", "需要材料与工艺两方面的建议", "希望与高校联合开发",
    "需要现场诊断并编写作业指导书", "希望引进成熟成果替代现有部件",
)
SENTENCES = (
    "{month}月上旬，工作组到{place}了解{object}{problem}的情况，记录工况参数{number}组，与技术人员逐条核对。",
    "针对{object}的{feature}，拟邀请{number}名专家分两批评议，先看样件，再看数据，最后形成书面意见。",
    "{object}{feature}成果已在{place}验证，{result}，下一步按平台数据规范补充产业化方案。",
    "企业提出{object}{problem}影响交付，{need}；专家组初步判断与{feature}有关，安排{month}月复核。",
    "完成{object}台账{number}份，其中涉及{feature}的单独编号，由专人负责更新并上传“科创中国”平台。",
)


class Writer:
    """Invents lists and reports by seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def one(self, choices):
        return self.random.choice(choices)

    def result(self):
        return self.one(RESULTS).format(self.random.randint(5, 45))

    def achievement(self, number):
        thing, feature = self.one(OBJECTS), self.one(FEATURES)
        text = f"针对{thing}{self.one(PROBLEMS)}，采用{feature}与{self.one(FEATURES)}相结合的办法，在{self.one(PLACES)}完成验证，"
        text += f"{self.result()}，{self.result()}，可按许可或合作开发方式转化。"
        return f"{thing}{feature}技术（第{number}项）", text

    def demand(self, number):
        thing, problem = self.one(OBJECTS), self.one(PROBLEMS)
        text = f"连续运行{self.random.randint(3, 40) * 50}小时后{thing}{problem}，影响{self.one(PLACES)}使用，{self.one(NEEDS)}。"
        return f"{thing}{problem}（第{number}项）", text

    def paragraph(self):
        parts = []
        for _ in range(self.random.randint(4, 7)):
            parts.append(self.one(SENTENCES).format(
                month=self.random.randint(5, 11), place=self.one(PLACES), object=self.one(OBJECTS), problem=self.one(PROBLEMS),
                feature=self.one(FEATURES), number=self.random.randint(3, 60), result=self.result(), need=self.one(NEEDS),
            ))
        return "".join(parts)


def unit_of(theme, number):
    """Another unit of the same type, with a code of its own."""
    unit, serial = theme.unit, 1000 + number
    if unit.code_kind == "51":
        place = (number // len(KINDS)) % len(SOCIETIES)
        return replace(unit, name=SOCIETIES[place], number=500 + place)
    suffix = f"第{number + 1}"
    names = {
        "KJFWT2023-02": f"江苏省科协示例{suffix}科技服务中心", "KJFWT2023-03": f"示例{suffix}理工大学", "XLPPHD2023-02": f"安徽示例{suffix}机器人股份有限公司",
    }
    return replace(unit, name=names.get(theme.kind, unit.name), number=serial)


def long_form(number, pages):
    """The form of that number: kinds and subjects in turn, another unit and other persons each."""
    kind = KINDS[number % len(KINDS)]
    themes = THEMES[kind]
    theme = themes[(number // len(KINDS)) % len(themes)]
    if kind == "KJFWT2023-03":
        # The other subject's texts speak of a company.
        theme = themes[0]
    form = filled(theme, unit_of(theme, number), people=1000 + 20 * number)
    writer = Writer(number)
    # Measured with LibreOffice: 15 rows of a list or 8 paragraphs fill a page; the form itself has four or five.
    further = max(0, pages - 4)
    lists = further * 15 // 2
    form.achievements = [writer.achievement(row) for row in range(1, lists * 2 // 3 + 1)]
    form.demands = [writer.demand(row) for row in range(1, lists // 3 + 1)]
    form.further = [writer.paragraph() for _ in range(further * 8 // 2)]
    return form


def write_long(folder, count, pages):
    """Writes `many/form-0001.docx` … and `many/expected.tsv`."""
    place = folder / "many"
    place.mkdir(parents=True, exist_ok=True)
    lines = ["file\tkind\texpected"]
    for number in range(count):
        form = long_form(number, pages)
        file = place / f"form-{number + 1:04d}.docx"
        write(form, file, LAYOUTS[number % 2], Habits(seed=number, extra_pages=True))
        lines.append(f"{file.name}\t{form.kind}\t-")
    (place / "expected.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
