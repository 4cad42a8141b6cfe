"""What the papers of cases, groups and activities share: who signs them, and what is no name.

Agencies name one and the same cell in many ways, mostly by joining a word for the person or the
act with a word for what stands in the cell: the lists here are such joins.
"""

import re
from dataclasses import replace

from extractors.records import parsers
from extractors.records.kind import Parsed, listed


def joined(heads: str, tails: str) -> tuple[str, ...]:
    """Every head with every tail, the heads in order: 案主 + 姓名, 案主 + 称谓, …"""
    return tuple(head + tail for head in heads.split() for tail in tails.split())


def dated(heads: str) -> tuple[str, ...]:
    """A date's labels: every act with 日期 and 时间."""
    return joined(heads, "日期 时间")


WORKERS = (
    *joined(
        """
        主责 责任 负责 承办 经办 跟进 跟案 接案 受理 个案 服务 统筹 带领 主带 主持 带组 驻点
        专业 申请 填表 记录 评估 结案 撰写 策划 拟定 拟订 制定 制订 填报 值班 项目 一线 活动
        辅导 探访 家访 面谈 会谈 访谈 介入 实施 执行 编制 签约 承接 专职 驻站
        """,
        "社工 社会工作者 社工姓名",
    ),
    *listed("""
        个案管理员 个案管理师 个案负责人 个案工作员 个案工作者 小组工作员 小组工作者 小组领导者
        小组负责人 小组带领者 组长(社工) 小组组长(社工) 带领者 领导者 带领人 带领工作员
        活动负责人 活动统筹 服务人员 工作人员 社会工作者 社工姓名 工作员 主持人 负责人 受理人
        接案人 经办人 制订人 制定人 拟订人 拟定人 拟稿人 策划人 撰写人 撰写 执笔人 申请人 填写人
        填报人 填表人 记录人 记录员 评估人 总结人 报告人 观察员/记录 探访人 家访人 访谈人 面谈人
        会谈人 编制人 编写人 社工姓名 活动主持人 活动策划人 助理社工 社工员 工作者 社工
    """),
    *joined("社工 社会工作者 工作员 工作者", "签名 签字 签章 (签字) (签名) 确认签字"),
)
"""Labels of the social worker who wrote a paper, the surest first."""

_NO_WORKER = re.compile(
    r"站|个案室|初步|看法|反思|感受|感想|心得|检讨|体会|安排|建议|总结|反馈|评语|意见|评估|分析|观察"
    r"|网格员|家属|居民|志愿者|骨干|组员|组长$|带领|负责|服务|机构|部门|中心|承诺|责任|介入|介绍|协助"
    r"|讨论|改变|会谈|面谈|活动|小组|社区|案主|儿童|老人|督导|日期|时间|下一步|工作|职责|角色|自评"
)
"""What stands behind 社工 in headings and sentences, and is in no name."""


def worker(text: str) -> Parsed | None:
    """The worker's name; headings and sentences about workers give none."""
    parsed = parsers.person(text)
    if parsed is None or _NO_WORKER.search(parsed.value):
        return None
    # 社工站个案室, 社工初步看法: the name was cut out of words that are no name.
    around = text[max(0, parsed.start - 3) : parsed.end]
    return None if _NO_WORKER.search(around.removesuffix("日期")) else parsed


CLIENTS = (
    *joined(
        "服务对象 服务使用者 服务使用人 服务接受者 案主 求助者 求助人 受助人 受助者 来访者 当事人"
        " 服务对象(案主) 案主(服务对象) 服务对象/案主 帮扶对象 个案对象 个案 儿童 老人 学生 患者",
        """
        姓名/称谓 姓名/化名 姓名(化名) 姓名或化名 姓名 称谓/化名 称谓 称呼 (化名) (称谓) 化名
        代号
        """,
    ),
    *joined("甲方 委托方", "(服务对象) (案主) (服务使用者) (受助人) (求助者) 姓名"),
    *joined("服务对象 服务使用者 案主 受助人 求助者", "(甲方)"),
    *listed("""
        服务对象(案主) 案主(服务对象) 服务对象/案主 服务对象 服务使用者 服务接受者 案主 受助人
        受助者 求助者 求助人 来访者 甲方
    """),
    *listed("姓名 化名"),
)
"""Labels of a case's client, the surest first."""

CLIENT_SECTIONS = joined(
    "服务对象 服务使用者 案主 受助人 求助者",
    """
    签名 签字 (签字) (签字/按印) 确认签字 确认 意见 反馈 反应 反映 感受 自评 评价 满意度 的变化
    变化 现状 情况 责任 承诺 权利 义务 的权利 的义务 问题 需求 基本情况 家中 编号 类型 类别 来源
    """,
)
"""Labels and headings that begin as the client's label does."""

_NO_CLIENT = re.compile(
    r"反馈|变化|现状|感受|责任|承诺|意见|情况|评价|反应|反映|确认|签[名字]|自评|目标|重点|日期|时间|档案|编号"
    r"|评定|登记|记录|摘要|视角|理论|服务|社工|机构|姓名|称谓|基本|资料|性别|年龄|项目|满意|权利|义务|需求"
    r"|问题|家庭|阶段|安排|接案|结案|预估|评估|协议|同意|双方|委托|乙方|甲方|以下|可以|应当|自愿|接受"
)
"""What follows the client's label in headings and sentences, and is in no name."""

_COVER = re.compile(r"^(?:服务对象|服务使用者|案主|求助者|受助人)|（化名）$")
_MASK = str.maketrans("★☆※＊﹡", "*****")
_MISREAD_TARGET = re.compile(r"^[\u3400-\u9fff]?主[\s_]?(?=[A-Z甲乙丙丁]$)")
_SESSION_BEHIND = re.compile(r"(?<=.{2})\(?第.{1,3}[次节]?.*$")


def client(text: str) -> Parsed | None:
    """A case's client; headings and other labels that stand at the label give none."""
    said = _SESSION_BEHIND.sub("", text.lstrip("/或: ").removeprefix("称谓").lstrip(": "))
    masked = said.translate(_MASK)
    repaired = _MISREAD_TARGET.sub("案主", masked.strip())
    parsed = parsers.client(repaired)
    if parsed is None or _NO_CLIENT.search(_COVER.sub("", parsed.value)):
        return None
    at = text.find(said)
    start = max(at, 0) + parsed.start if repaired == said else max(at, 0)
    end = min(len(text), start + (parsed.end - parsed.start if repaired == said else len(said)))
    guessed = repaired != said.strip()
    return replace(parsed, start=start, end=end, complete=parsed.complete and not guessed)


CASE_NUMBERS = (
    *joined(
        "个案 案主 服务对象 案件 案卷 服务 个案服务 个案档案 服务档案 档案 卷宗 案例",
        "档案编号 档案号 档案号码 编号 编码 号码 卷号 序号",
    ),
    *listed("个案号 案件号 案例号 案卷号 卷宗号 档案号 卷号 案号 档号 编号"),
)
"""Labels of a case's number, the surest first."""


def case_number(text: str) -> Parsed | None:
    """A case's number; dates, percentages and the 1, 2, 3 of a table's rows are none."""
    own = _ANOTHER.split(_SPECKS.sub("", text))[0]
    parsed = parsers.code(own)
    if parsed is None or len(parsed.value) < 4 or _NO_NUMBER.search(parsed.value):
        return None
    end = parsed.end if text.startswith(own) else text.find(own[-2:]) + 2
    return replace(parsed, end=max(parsed.start + 1, min(end, len(text))))


_SPECKS = re.compile(r"(?<=[)\]])\.|^\.|\.(?=\()")
_ANOTHER = re.compile(
    r"案主|服务对象|服务使用者|受助人|求助者|\)?的|第[一二三四五六七八九十\d]{1,2}次|姓名|社工"
)
"""What begins the next value of a head without anything between."""

_NO_NUMBER = re.compile(r"\d年\d{0,2}月|^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|%|:|^第.{1,3}次|页$")


_SIGNERS = (
    r"(?:制[订定]人|拟[订定稿]人|策划人|总结人|撰写人?|报告人|申请人|填[写报表]人|记录人|评估人|受理人"
    r"|(?:申请|评估|记录|拟定|制订|填报|撰写|总结|接案|负责|承办)社工|社工签[名字]|社工)"
)
SIGNED_ON = re.compile(
    rf"(?P<v>{_SIGNERS}\s?[:：]\s?[\u3400-\u9fff]{{0,4}}[\s\n;,]{{0,2}}(?:(?:日期|时间)[:：]?)?\s?"
    r"(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})\s?[年.\-/][^\n;。]{1,9})"
)
"""Who wrote a paper, and when: "制订人：张三 2020年3月5日"."""


def date(text: str) -> Parsed | None:
    """The first date; one that stands only beside a signature is not the surest."""
    parsed = parsers.date(text)
    if parsed is not None and re.match(_SIGNERS, text):
        return replace(parsed, complete=False, vouchers=frozenset())
    return parsed


CLOSED_ON = re.compile(
    r"(?:中心|机构|协会|服务社|工作站|社工站|社区|学院|居委会)\s*\n\s?"
    r"(?P<v>(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})\s?[年.\-/][^\n,。;:]{3,10})\s?(?=\n|$)"
)
"""The day under the name of the agency, at the end of a report."""


def session(text: str) -> Parsed | None:
    """Which session it is: a number that is all, or the beginning, of what stands there."""
    match = _SESSION.match(text)
    return parsers.ordinal(match.group()) if match else None


_SESSION = re.compile(
    r"[^\w\u3400-\u9fff]{0,3}第?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?"
    r"(?:[次节回]|单元|小节|(?=[^\w\u3400-\u9fff]*$)|(?=[\s,，;；(]))"
)
