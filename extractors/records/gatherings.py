"""What papers of groups and of community activities have in common: names, leaders, dates."""

import re
from dataclasses import replace

from extractors.records import parsers, service
from extractors.records.kind import FieldSpec, Parsed, listed, weighed
from extractors.records.prose import BEGAN_AT, HELD_ON, LED_BY, MET_BY, SESSIONS_IN_HEAD
from extractors.records.service import SIGNED_ON, session, worker
from extractors.records.wording import (
    ACTIVITY_NAMES,
    GROUP_NAMES,
    SESSIONS,
    WORKERS,
    any_date,
    dated,
)
from extractors.text.normal import full_width

_NO_TITLE = re.compile(
    r"^(?:名称|全称|主题|题目|项目|步骤|环节|活动|日期|时间|地点|场地)$"
    r"|^(?:实施|活动|开展|服务|小组)?(?:经过|过程|内容|情况|背景|目标|目的|成效|流程|安排|反思|总结|对象|意见|反馈)$|^[(（]?(?:社工|签名|组长)|安排[。;]?$|[。;；].|的效果"
)
"""Headings and running text that stand where a name is looked for."""

_SPECK = re.compile(r"(?<=[“\"「《][\u3400-\u9fff])[。.·、](?=[\u3400-\u9fff]{1,12}[”\"」》])")
_RUNS_INTO = re.compile(
    r"[;；,，]?\s?(?:(?:统筹|承办|负责|主责|带领)社工|小组工作员|小组领导者|组长\(社工\)|活动类别|活动性质|活动时间).*$"
)
"""The next label of a head set as one line, where the engine lost what parts them."""


def _name(text: str) -> Parsed | None:
    """What a group or an activity is called."""
    value = _RUNS_INTO.sub("", text)
    speck = _SPECK.search(value)
    if speck is not None:
        # “微。心愿”认领活动: a speck on the paper is no full stop.
        own = full_width(_SPECK.sub("", value)).strip(":：")
        return None if _NO_TITLE.search(own) else Parsed(own, 0, len(value), complete=False)
    parsed = parsers.short_text(40)(value)
    if parsed is None or _NO_TITLE.search(parsed.value):
        return None
    # Of a pair of quotation marks one was not read: nobody knows where the other stands.
    quotes = sum(character in '“”"' for character in parsed.value)
    return replace(parsed, complete=parsed.complete and quotes % 2 == 0)


GROUP_NAME = FieldSpec(
    "group_name",
    "小组名称",
    _name,
    GROUP_NAMES,
    (
        re.compile(
            r"[“\"「《](?P<v>[^”\"」》]{2,30}?(?:小组|支持小组|成长小组|互助小组))[”\"」》]"
        ),
        re.compile(r"(?:^|\n)小组:\s?(?P<v>[^\n:]{2,40}?)(?:\n|$)"),
        re.compile(r"(?P<v>[“\"「《][^”\"」》]{2,30}?[”\"」》][\u4e00-\u9fff]{0,12}?小组)"),
    ),
    wraps=True,
    key=True,
)
ACTIVITY_NAME = FieldSpec(
    "activity_name",
    "活动名称",
    _name,
    ACTIVITY_NAMES,
    (
        re.compile(
            r"(?P<v>[“\"「《][^”\"」》]{2,30}?[”\"」》][\u4e00-\u9fff]{0,14}?(?:活动|行动|计划|项目))"
        ),
    ),
    wraps=True,
    key=True,
)
WORKER = FieldSpec(
    "worker",
    "社工",
    worker,
    (
        *WORKERS,
        *listed("设计人 设计者 设计员 编写者 撰稿人 主讲人 授课人"),
        r"~(?:带领|主持|主带|统筹|设计|策划|执行|组织)"
        r"(?=:[\u3400-\u9fff·]{2,4}(?:$|[\s\d,，;；(]|协助|协同|督导|日期|时间))",
    ),
    (LED_BY, MET_BY),
)
SESSION = FieldSpec(
    "session",
    "节次",
    session,
    SESSIONS,
    SESSIONS_IN_HEAD,
)
LABELS = dated(
    "拟办 拟开展 拟开 拟实施 拟举办 拟举行 预定 预计 预期 暂定 预计开展 预计举办 计划开展 计划举办 "
    "计划实施 起止 报名 招募"
) + listed("""
    小组编号 编号 小组性质 小组类型 性质 类型 对象 服务对象 人数 节数 总节数 时长 时间 地点
    活动时间 活动地点 小组时间 小组地点 主题 目标 单节目标 本节目标 应到 实到 缺席 出席 督导
    督导意见 督导签名 备注 物资 协助社工 协助 日期 活动对象 参与人数 参加人数 主办单位 承办单位
    活动日期 活动目标 过程 特殊事件 目标达成情况 小组动力 反思 跟进 机构名称 活动编号 参与对象
    协办单位 活动性质 满意度 经费 文件编号 存档号 表号 表格编号 节名 题目 活动题目 出席/总数
    聚会地点 场地 活动场地 拟用场地 举办地点 时段 起讫 规模 招募对象 次数 类别 活动类别
    拟举办时间 受益群体 预期人次 实际人次 到场人次 问卷回收 参加人数 总节数 基本资料 需求说明
    设计理念 小组宗旨 宣传与筛选 日程 活动一览 应变措施 成效评核 活动目的 环节设计 程序安排 步骤
    内容说明 用时 所需物品 留意事项 活动情形 过程描述 组员互动 个别组员留意 带领心得 工作员检讨
    后续安排 目标完成程度 量表得分 过程回顾 不足与改进 社区需求 举办缘由 成效指标 预期成果
    介入模式 工作分工 工作事项 负责方 推进步骤 安全预案 现场情况 参加者意见 群众反映 检讨
    待改进之处 现场图片 影像资料 实施概况 成效检视 改进建议 签批 督导审核 督导批复 督导批阅
    督导总评 督导评语 审批意见 机构审批
""")


def dates(
    *labels: str,
    but: str,
    pick: str = "first",
    said: tuple[re.Pattern[str], ...] = (SIGNED_ON,),
    bare: str = "填表日期 日期",
) -> FieldSpec:
    """The date field of a paper: at its ``labels``, at any other date label that does not begin
    as ``but`` says, or as ``said`` in the text."""
    return FieldSpec(
        "date",
        "日期",
        service.date,
        (*labels, any_date(but=f"{but}|{_TO_COME}"), *listed(bare)),
        said,
        key=True,
        pick=pick,
    )


_TO_COME = "拟[办实进开于在举]|预[定约期]|暂定|计划(?:活动|举|开|实)"
"""What begins the labels of days on which something is yet to be held."""

WRITTEN = dated("""
    撰写 制定 计划 填写 制订 拟定 拟订 拟稿 提交 策划 申请 申报 报送 编制 填报 方案 订立 起草 设计
    编写 成文 制表
""")
SUMMED_UP = dated("总结 撰写 评估 报告 填写 填报 完成 提交 报送 结束 检讨")
HELD = dated("活动 开展 小组 聚会 实施 举办 举行 服务 单元")

WHEN_HELD = (BEGAN_AT, HELD_ON, SIGNED_ON)
"""How the day of a meeting is told in prose, the surest first."""

BARE = "填表日期 日期 时间"
NOT_HELD = "填|记录|撰写|制[定订]|拟定|编制|报名|招募|提交|申[请报]"

NOT_CASE = weighed(
    {
        -1.0: "服务使用者 受助人",
        -1.5: "案主 接案 结案原因",
        -2.5: "个案编号",
    }
)
