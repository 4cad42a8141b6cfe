"""The four papers of a group (MZ/T 095-2017) and the three of a community activity."""

import re

from extractors.records import parsers
from extractors.records.kind import FieldSpec, Kind, listed, weighed

_GROUP_NAME = FieldSpec(
    "group_name",
    "小组名称",
    parsers.short_text(40),
    listed("小组名称 小组主题 小组名 活动名称 小组(活动)名称 =小组"),
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
_ACTIVITY_NAME = FieldSpec(
    "activity_name",
    "活动名称",
    parsers.short_text(40),
    listed("""
        活动名称 活动主题 项目名称 服务名称 社区活动名称 项目活动名称 活动(项目)名称 活动名
    """),
    (
        re.compile(
            r"(?P<v>[“\"「《][^”\"」》]{2,30}?[”\"」》][\u4e00-\u9fff]{0,14}?(?:活动|行动|计划|项目))"
        ),
    ),
    wraps=True,
    key=True,
)
_WORKER = FieldSpec(
    "worker",
    "社工",
    parsers.person,
    listed("""
        负责社工 主带社工 带领社工 带领者 主持社工 带组社工 主责社工 社会工作者 活动负责人
        负责人 撰写人 策划人 记录社工 工作员 记录人 填表人 社工 社工签名 社工签字 工作员签名
    """),
)
_SESSION = FieldSpec(
    "session",
    "节次",
    parsers.ordinal,
    listed("节次 小节 单元 活动节次 次数 第"),
    (re.compile(r"(?P<v>第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:节|次|单元|小节))"),),
)
_LABELS = listed("""
    小组编号 编号 小组性质 小组类型 性质 类型 对象 服务对象 人数 节数 总节数 时长 时间
    地点 活动时间 活动地点 小组时间 小组地点 主题 目标 单节目标 本节目标 应到 实到 缺席
    出席 督导 督导意见 督导签名 备注 物资 协助社工 协助 日期 活动对象 参与人数 参加人数
    主办单位 承办单位 活动日期 活动目标 过程 特殊事件 目标达成情况 小组动力 反思 跟进
    机构名称 活动编号 参与对象 协办单位 活动性质 满意度 经费
""")


def _dates(*labels: str, pick: str = "first") -> FieldSpec:
    return FieldSpec(
        "date", "日期", parsers.date, (*labels, "填表日期", "日期"), key=True, pick=pick
    )


_NOT_CASE = weighed(
    {
        -1.5: "案主 接案 结案原因",
        -2.5: "个案编号",
    }
)

GROUP_PLAN = Kind(
    id="group_plan",
    title="小组工作计划书",
    titles=listed("""
        小组工作计划书 小组工作计划 小组计划书 小组服务计划书 小组活动计划书 小组活动方案
        小组服务方案 小组策划书 小组活动策划书 小组设计方案 小组总计划 小组申请书
        小组活动计划 小组计划 小组方案
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.0: "招募 理论架构 各节 节次安排",
            0.8: "预算 困难与应对 预计困难 小组",
            0.6: "理念 小组性质 总节数",
            0.5: "背景",
            0.4: "组员",
            0.3: "理论",
            -0.3: "社区居民 程序",
            -1.2: "缺席 特殊事件 出席统计",
            -1.5: "实到",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates(
            "撰写日期",
            "制定日期",
            "计划日期",
            "填写日期",
            "制订日期",
            "拟定日期",
            "提交日期",
            "撰写时间",
            "制定时间",
            pick="last",
        ),
    ),
    labels=_LABELS,
    pages=4,
)

GROUP_SESSION_PLAN = Kind(
    id="group_session_plan",
    title="单元（小节）计划书",
    titles=listed("""
        单元(小节)计划书 小组单元(小节)计划书 小组单元计划书 单元计划书 小组小节计划书
        小节计划书 单元计划表 小节计划表 单元计划 小节计划 单节计划书 单节计划 分节计划书
        分节计划 每节计划 每次计划 节次计划表 小组单元活动设计 小组单元活动流程表
        单元活动设计 单节活动计划 小组节次计划表 节活动计划 节小组活动计划 次小组活动计划
        小组活动流程表
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.2: "环节 单节目标",
            1.0: "物资 本节目标",
            0.8: "注意事项 小组",
            0.6: "程序 带领者",
            0.5: "分工",
            0.3: "目的 第一节",
            -1.0: "预算",
            -1.2: "小组动力 招募",
            -1.5: "缺席 特殊事件",
            -1.8: "实到",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates("活动日期", "开展日期", "计划日期", "小组日期", "日期", "活动时间", "时间"),
        _SESSION,
    ),
    labels=_LABELS,
    pages=2,
)

GROUP_PROCESS = Kind(
    id="group_process",
    title="小组过程记录表",
    titles=listed("""
        小组过程记录表 小组工作过程记录表 小组过程记录 小组活动记录表 小组活动过程记录表
        小组活动过程记录 小组活动记录 小组记录表 单元记录表 单元记录 小节记录表 小节记录
        单节记录表 节过程记录表 节过程记录 小组聚会记录 小组观察记录 单节总结 单元过程记录表
        小节过程记录表 过程记录表
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.5: "实到 小组动力",
            1.2: "应到 缺席 特殊事件 组员表现",
            0.8: "组员 跟进事项 小组",
            0.6: "社工反思",
            0.4: "目标达成",
            -0.4: "环节",
            -0.6: "物资",
            -0.8: "出席统计",
            -1.0: "招募 预算",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates("活动日期", "开展日期", "小组日期", "记录日期", "日期", "活动时间", "时间"),
        _SESSION,
    ),
    labels=_LABELS,
    pages=2,
)

GROUP_SUMMARY = Kind(
    id="group_summary",
    title="小组评估总结报告",
    titles=listed("""
        小组评估总结报告 小组工作评估总结报告 小组总结报告 小组评估报告 小组工作总结报告
        小组工作总结 小组结束报告 小组结案报告 小组成效评估报告 小组检讨报告
        小组总结评估报告 小组活动总结报告 小组总结
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.5: "出席统计",
            1.2: "出席状况 组员改变 工作者表现",
            1.0: "出席率 前后测 困难与建议",
            0.8: "目标达成 小组",
            0.6: "前测 后测 成效 总结",
            0.5: "经费",
            0.4: "建议",
            0.0: "招募",
            -0.3: "社区居民",
            -0.6: "实到",
            -1.0: "预计困难",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates(
            "总结日期",
            "撰写日期",
            "评估日期",
            "报告日期",
            "填写日期",
            "完成日期",
            "提交日期",
            pick="last",
        ),
    ),
    labels=_LABELS,
    pages=4,
)

_NOT_GROUP = _NOT_CASE | weighed(
    {
        -0.8: "缺席",
        -1.5: "组员",
        -2.0: "小组动力",
        -3.0: "小组名称",
    }
)

COMMUNITY_PLAN = Kind(
    id="community_plan",
    title="社区工作计划书",
    titles=listed("""
        社区工作计划书 社区工作计划 社区活动计划书 社区活动方案 社区活动策划书
        社区服务计划书 社区服务计划 活动计划书 活动策划书 活动策划案 活动方案 社区活动申请表
        社区活动计划 活动计划
    """),
    words=_NOT_GROUP
    | weighed(
        {
            1.2: "风险预案",
            1.0: "应急预案 宣传招募 人员分工 活动流程",
            0.8: "预算 评估指标 活动背景",
            0.5: "社区 居民 背景",
            0.4: "理念",
            0.3: "预期",
            -0.4: "满意度",
            -0.8: "存在问题 总结",
            -1.0: "活动照片",
            -1.2: "决算",
        }
    ),
    fields=(
        _ACTIVITY_NAME,
        _WORKER,
        _dates(
            "撰写日期",
            "制定日期",
            "计划日期",
            "策划日期",
            "填写日期",
            "制订日期",
            "拟定日期",
            "提交日期",
            "申请日期",
            pick="last",
        ),
    ),
    labels=_LABELS,
    pages=4,
)

COMMUNITY_PROCESS = Kind(
    id="community_process",
    title="社区过程记录表",
    titles=listed("""
        社区工作过程记录表 社区工作过程记录 社区过程记录表 社区活动过程记录表 社区活动记录表
        社区活动过程记录 社区活动记录 活动记录表 活动过程记录表 活动过程记录
        活动开展情况记录表 活动开展情况记录 社区走访记录 社区会议记录 过程记录表
    """),
    words=_NOT_GROUP
    | weighed(
        {
            1.0: "参与人数 参与人次 活动照片 现场照片",
            0.8: "参加人数 活动过程",
            0.6: "服务过程 存在问题",
            0.5: "社区 居民",
            0.1: "问题",
            -0.5: "总结",
            -1.0: "决算",
            -1.2: "预算 预案",
        }
    ),
    fields=(
        _ACTIVITY_NAME,
        _WORKER,
        _dates("活动日期", "开展日期", "服务日期", "记录日期", "日期", "活动时间", "时间"),
    ),
    labels=_LABELS,
    pages=2,
)

COMMUNITY_SUMMARY = Kind(
    id="community_summary",
    title="社区评估总结报告",
    titles=listed("""
        社区工作评估总结报告 社区工作总结报告 社区评估总结报告 社区活动总结报告
        社区活动评估报告 社区活动总结评估报告 社区活动评估总结报告 社区工作评估报告
        社区活动成效评估报告 社区活动成效评估 活动总结报告 活动评估报告 活动总结 活动检讨
        社区工作总结
    """),
    words=_NOT_GROUP
    | weighed(
        {
            1.2: "经费决算",
            1.0: "满意度 决算",
            0.8: "目标达成 总结",
            0.6: "经验 改进 成效",
            0.5: "社区 居民",
            0.4: "评估",
            -0.4: "招募",
            -1.2: "预案",
        }
    ),
    fields=(
        _ACTIVITY_NAME,
        _WORKER,
        _dates(
            "总结日期",
            "撰写日期",
            "评估日期",
            "报告日期",
            "填写日期",
            "完成日期",
            "提交日期",
            pick="last",
        ),
    ),
    labels=_LABELS,
    pages=4,
)

GROUP_KINDS = (GROUP_PLAN, GROUP_SESSION_PLAN, GROUP_PROCESS, GROUP_SUMMARY)
COMMUNITY_KINDS = (COMMUNITY_PLAN, COMMUNITY_PROCESS, COMMUNITY_SUMMARY)
KINDS = GROUP_KINDS + COMMUNITY_KINDS
