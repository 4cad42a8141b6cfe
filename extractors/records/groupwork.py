"""The four papers of a group (MZ/T 095-2017) and the three of a community activity."""

import re
from dataclasses import replace

from extractors.records import parsers, service, titles as shapes
from extractors.records.kind import FieldSpec, Kind, Parsed, listed, weighed
from extractors.records.service import CLOSED_ON, SIGNED_ON, session, worker
from extractors.records.wording import (
    ACTIVITY_NAMES,
    GROUP_NAMES,
    PLANNED,
    SESSIONS,
    WORKERS,
    any_date,
    dated,
)

_NO_TITLE = re.compile(
    r"^(?:名称|全称|主题|题目|项目|步骤|环节|活动|日期|时间|地点|场地)$"
    r"|^(?:实施|活动|开展|服务|小组)?(?:经过|过程|内容|情况|背景|目标|目的|成效|流程|安排|反思|总结|对象|意见|反馈)$|^[(（]?(?:社工|签名|组长)|安排[。;]?$|[。;；].|的效果"
)
"""Headings and running text that stand where a name is looked for."""

_RUNS_INTO = re.compile(
    r"[;；,，]?\s?(?:(?:统筹|承办|负责|主责|带领)社工|小组工作员|小组领导者|组长\(社工\)|活动类别|活动性质|活动时间).*$"
)
"""The next label of a head set as one line, where the engine lost what parts them."""


def _name(text: str) -> Parsed | None:
    """What a group or an activity is called."""
    value = _RUNS_INTO.sub("", text)
    parsed = parsers.short_text(40)(value)
    if parsed is None or _NO_TITLE.search(parsed.value):
        return None
    # Of a pair of quotation marks one was not read: nobody knows where the other stands.
    quotes = sum(character in '“”"' for character in parsed.value)
    return replace(parsed, complete=parsed.complete and quotes % 2 == 0)


_GROUP_NAME = FieldSpec(
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
_ACTIVITY_NAME = FieldSpec(
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
_LED_BY = re.compile(
    r"由(?:本站|本中心|机构)?(?:驻点|专业|责任)?社工(?P<v>[\u3400-\u9fff]{2,4}?)"
    r"(?=带领|负责|主持|统筹|策划|组织|牵头|担任|承办|[,，。;])"
)
_WORKER = FieldSpec(
    "worker",
    "社工",
    worker,
    WORKERS,
    (_LED_BY,),
)
_SESSION = FieldSpec(
    "session",
    "节次",
    session,
    SESSIONS,
    service.SESSIONS_IN_HEAD,
)
_LABELS = listed("""
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


def _dates(
    *labels: str,
    but: str,
    pick: str = "first",
    said: tuple[re.Pattern[str], ...] = (SIGNED_ON,),
    bare: str = "填表日期 日期",
) -> FieldSpec:
    return FieldSpec(
        "date",
        "日期",
        service.date,
        (*labels, any_date(but=but), *listed(bare)),
        said,
        key=True,
        pick=pick,
    )


_WRITTEN = dated("撰写 制定 计划 填写 制订 拟定 拟订 拟稿 提交 策划 申请 申报 报送 编制 填报 方案")
_SUMMED_UP = dated("总结 撰写 评估 报告 填写 填报 完成 提交 报送 结束 检讨")
_HELD = dated("活动 开展 小组 聚会 实施 举办 举行 服务 单元")

_BARE = "填表日期 日期 时间"
_NOT_HELD = "填|记录|撰写|制[定订]|拟定|编制|报名|招募|提交|申[请报]"

_NOT_CASE = weighed(
    {
        -1.0: "服务使用者 受助人",
        -1.5: "案主 接案 结案原因",
        -2.5: "个案编号",
    }
)

GROUP_PLAN = Kind(
    id="group_plan",
    title="小组工作计划书",
    titles=listed("""
        小组工作计划书 小组工作计划 小组计划书 小组服务计划书 小组活动计划书 小组活动方案
        小组服务方案 小组策划书 小组活动策划书 小组设计方案 小组总计划 小组申请书 小组活动计划
        小组计划 小组方案 小组活动策划方案 小组策划方案 小组筹备计划书 小组筹备计划 小组筹备方案
        小组设计书 小组工作方案 小组工作策划书 小组介入计划书 小组介入方案 小组策划案 小组计划表
        小组活动计划表 小组申请表 小组活动申请表 小组开展计划 小组实施方案 小组活动设计书
        小组活动设计方案 小组活动计划方案 小组工作设计 小组企划书 小组立项申请表 团体辅导方案
        团体工作计划书 小组整体计划
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.2: "成效评核 小组宗旨 宣传与筛选 活动一览 招募对象",
            1.0: "招募 理论架构 各节 节次安排 应变措施 设计理念 需求说明",
            0.8: "预算 困难与应对 预计困难 小组 日程 预期目标 拟稿",
            0.6: "理念 小组性质 总节数 策划人",
            0.5: "背景",
            0.4: "组员",
            0.3: "理论",
            -0.3: "社区居民 程序",
            -1.2: "缺席 特殊事件 出席统计",
            -1.5: "实到 平均出席 量表得分 工作员检讨 目标完成程度",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates(*_WRITTEN, but=PLANNED, pick="last"),
    ),
    labels=_LABELS,
    pages=4,
    titled=shapes.GROUP_PLAN,
)

GROUP_SESSION_PLAN = Kind(
    id="group_session_plan",
    title="单元（小节）计划书",
    titles=listed("""
        单元(小节)计划书 小组单元(小节)计划书 小组单元计划书 单元计划书 小组小节计划书
        小节计划书 单元计划表 小节计划表 单元计划 小节计划 单节计划书 单节计划 分节计划书
        分节计划 每节计划 每次计划 节次计划表 小组单元活动设计 小组单元活动流程表 单元活动设计
        单节活动计划 小组节次计划表 节活动计划 节小组活动计划 次小组活动计划 小组活动流程表
        单节活动方案 单节活动设计 单节方案 单节计划表 小组单元流程表 小组单元流程 小组单元计划表
        小组单元方案 单元活动方案 单元活动计划 单元方案 单元流程表 小组单元设计 小组每节计划
        每节活动计划 分节活动计划 小组分节计划 小组分节计划书 小组活动单元计划 小组单节计划书
        小组单节计划 小组单节活动方案 节活动方案 节小组方案 次活动方案 节活动流程 小组程序设计表
        程序设计表 活动程序表 小组小节计划表 小组小节方案 小组节次计划 小组教案 单元教案
        单次活动计划 单次活动方案 单次计划书 单元设计表 单元设计 分次活动计划 节次设计表
        小组活动教案 单元活动教案 单次活动设计 小组单次活动计划
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.5: "环节设计 程序安排",
            1.2: "环节 单节目标 所需物品",
            1.0: "物资 本节目标 用时 内容说明 活动题目 节名 希望达到的效果",
            0.8: "注意事项 小组 留意事项",
            0.6: "程序 带领者",
            0.5: "分工",
            0.3: "目的 第一节",
            -1.0: "预算 活动类别 存档号 群众反映 组员互动",
            -1.2: "小组动力 招募",
            -1.5: "缺席 特殊事件",
            -1.8: "实到 到场人次 现场情况 受益群体 拟举办时间",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates(*_HELD, "计划日期", but=_NOT_HELD, bare=_BARE),
        _SESSION,
    ),
    labels=_LABELS,
    pages=2,
    titled=shapes.SESSION_PLAN,
)

GROUP_PROCESS = Kind(
    id="group_process",
    title="小组过程记录表",
    titles=listed("""
        小组过程记录表 小组工作过程记录表 小组过程记录 小组活动记录表 小组活动过程记录表
        小组活动过程记录 小组活动记录 小组记录表 单元记录表 单元记录 小节记录表 小节记录
        单节记录表 节过程记录表 节过程记录 小组聚会记录 小组观察记录 单节总结 单元过程记录表
        小节过程记录表 小组聚会记录表 小组观察记录表 小组单元记录表 小组单元记录 小组单节记录
        小组小节记录 小组节次记录 小组工作记录表 小组工作记录 小组日志 小组带领记录 单元观察记录
        小组单元过程记录 节小组记录 次小组记录 节活动记录 小组会议记录 过程记录表 小组活动实录
        小组实录 小组现场记录 小组活动现场记录 小组活动纪要 单元实录 单次活动记录
        小组单次活动记录 小组节次过程记录
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.5: "实到 小组动力 组员互动",
            1.2: "应到 缺席 特殊事件 组员表现 个别组员 活动情形 过程描述 带领心得 聚会",
            1.0: "出席/总数 工作员检讨 后续安排",
            0.8: "组员 跟进事项 小组",
            0.6: "社工反思",
            0.4: "目标达成",
            -0.4: "环节",
            -0.6: "物资",
            -0.8: "出席统计",
            -1.0: "招募 预算 成效评核 应变措施 策划人",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates(*_HELD, "记录日期", but=_NOT_HELD, bare=_BARE),
        _SESSION,
    ),
    labels=_LABELS,
    pages=2,
    titled=shapes.GROUP_PROCESS,
)

GROUP_SUMMARY = Kind(
    id="group_summary",
    title="小组评估总结报告",
    titles=listed("""
        小组评估总结报告 小组工作评估总结报告 小组总结报告 小组评估报告 小组工作总结报告
        小组工作总结 小组结束报告 小组结案报告 小组成效评估报告 小组检讨报告 小组总结评估报告
        小组活动总结报告 小组总结 小组活动总结表 小组活动总结 小组总结表 小组评估表
        小组活动评估表 小组活动评估报告 小组检讨表 小组活动检讨 小组工作评估报告 小组成效评估表
        小组整体评估 小组终期评估报告 小组总评估 小组结项报告 小组终结报告 小组成果报告
        小组反思总结 小组总结评估表 小组终期总结 小组整体总结
    """),
    words=_NOT_CASE
    | weighed(
        {
            1.5: "出席统计 目标完成程度 量表得分",
            1.2: "出席状况 组员改变 工作者表现",
            1.0: "出席率 前后测 困难与建议 平均出席 目标检讨 参与检讨 过程回顾 不足与改进",
            0.8: "目标达成 小组",
            0.6: "前测 后测 成效 总结",
            0.5: "经费",
            0.4: "建议",
            0.0: "招募",
            -0.3: "社区居民",
            -0.6: "实到",
            -1.0: "预计困难",
            -1.5: "成效评核 应变措施 策划人 宣传与筛选",
        }
    ),
    fields=(
        _GROUP_NAME,
        _WORKER,
        _dates(*_SUMMED_UP, but=PLANNED, pick="last", said=(SIGNED_ON, CLOSED_ON)),
    ),
    labels=_LABELS,
    pages=4,
    titled=shapes.GROUP_SUMMARY,
)

_NOT_GROUP = _NOT_CASE | weighed(
    {
        -0.8: "缺席",
        -1.5: "组员",
        -2.0: "小组动力",
        -3.0: "小组名称 小组全称 小组主题名称",
    }
)

COMMUNITY_PLAN = Kind(
    id="community_plan",
    title="社区工作计划书",
    titles=listed("""
        社区工作计划书 社区工作计划 社区活动计划书 社区活动方案 社区活动策划书 社区服务计划书
        社区服务计划 活动计划书 活动策划书 活动策划案 活动方案 社区活动申请表 社区活动计划
        活动计划 社区服务方案 社区服务策划书 社区活动策划案 社区活动策划方案 社区活动计划表
        社区活动申报书 社区工作方案 社区活动设计方案 社区活动实施方案 社区服务活动方案
        活动申报书 活动申报表 活动申请书 活动申请表 活动立项申请表 活动计划表 活动策划方案
        活动实施方案 社区活动申请书 社区工作策划书 社区活动企划书 活动企划书 社区工作计划表
        社区服务计划表 社区活动设计书 社区活动立项表 社区教育活动方案
    """),
    words=_NOT_GROUP
    | weighed(
        {
            1.2: "风险预案 社区需求 举办缘由 拟举办时间 受益群体 拟用场地",
            1.0: "应急预案 宣传招募 人员分工 活动流程 安全预案 预期人次 工作分工 成效指标",
            0.8: "预算 评估指标 活动背景 预期成果 推进步骤 介入模式 活动类别 活动项目",
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
        _dates(*_WRITTEN, but=PLANNED, pick="last"),
    ),
    labels=_LABELS,
    pages=4,
    titled=shapes.COMMUNITY_PLAN,
)

COMMUNITY_PROCESS = Kind(
    id="community_process",
    title="社区过程记录表",
    titles=listed("""
        社区工作过程记录表 社区工作过程记录 社区过程记录表 社区活动过程记录表 社区活动记录表
        社区活动过程记录 社区活动记录 活动记录表 活动过程记录表 活动过程记录 活动开展情况记录表
        活动开展情况记录 社区走访记录 社区会议记录 过程记录表 社区活动现场记录
        社区活动现场记录表 社区服务记录 社区服务记录表 社区服务过程记录 社区工作记录
        社区工作记录表 活动执行记录 活动执行记录表 活动现场记录 活动现场记录表 活动实施记录
        活动实施记录表 活动开展记录 活动开展记录表 活动服务记录 活动记录 社区活动开展记录
        社区活动实施记录 社区活动执行记录 社区活动实录 活动实录 社区走访记录表 活动情况记录表
        社区活动情况记录 活动纪实 活动过程表 社区服务实录 社区工作日志
    """),
    words=_NOT_GROUP
    | weighed(
        {
            1.2: "现场情况 到场人次 影像资料 现场图片",
            1.0: "参与人数 参与人次 活动照片 现场照片 参加者意见 群众反映 实施日期 举办日期",
            0.8: "参加人数 活动过程 举办地点 待改进之处 存档号 活动项目 活动全称",
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
        _dates(*_HELD, "记录日期", but=_NOT_HELD, bare=_BARE),
    ),
    labels=_LABELS,
    pages=2,
    titled=shapes.COMMUNITY_PROCESS,
)

COMMUNITY_SUMMARY = Kind(
    id="community_summary",
    title="社区评估总结报告",
    titles=listed("""
        社区工作评估总结报告 社区工作总结报告 社区评估总结报告 社区活动总结报告 社区活动评估报告
        社区活动总结评估报告 社区活动评估总结报告 社区工作评估报告 社区活动成效评估报告
        社区活动成效评估 活动总结报告 活动评估报告 活动总结 活动检讨 社区工作总结 活动评估表
        活动总结表 活动检讨表 活动成效评估表 活动成效评估报告 活动评估总结报告 活动总结评估报告
        社区活动评估表 社区活动总结表 社区活动检讨 社区活动总结 社区服务总结报告 社区服务总结
        社区服务评估报告 社区工作评估表 活动工作总结 活动结项报告 社区活动结项报告 社区活动小结
        活动小结 活动结果评估表 活动效果评估表 活动效果评估 社区活动效果评估 活动成果报告
        社区服务总结评估报告
    """),
    words=_NOT_GROUP
    | weighed(
        {
            1.2: "经费决算 实施概况 实际人次 问卷回收",
            1.0: "满意度 决算 成效检视 实支 主要做法",
            0.8: "目标达成 总结 活动项目 存档号",
            0.6: "经验 改进 成效 主要不足 体会 取得的成效",
            0.5: "社区 居民",
            0.4: "评估",
            -0.4: "招募",
            -1.2: "预案",
        }
    ),
    fields=(
        _ACTIVITY_NAME,
        _WORKER,
        _dates(*_SUMMED_UP, but=PLANNED, pick="last", said=(SIGNED_ON, CLOSED_ON)),
    ),
    labels=_LABELS,
    pages=4,
    titled=shapes.COMMUNITY_SUMMARY,
)

GROUP_KINDS = (GROUP_PLAN, GROUP_SESSION_PLAN, GROUP_PROCESS, GROUP_SUMMARY)
COMMUNITY_KINDS = (COMMUNITY_PLAN, COMMUNITY_PROCESS, COMMUNITY_SUMMARY)
KINDS = GROUP_KINDS + COMMUNITY_KINDS
