"""The four papers of a group (MZ/T 095-2017)."""

from extractors.records import titles as shapes
from extractors.records.gatherings import (
    BARE,
    GROUP_NAME,
    HELD,
    LABELS,
    NOT_CASE,
    NOT_HELD,
    SESSION,
    SUMMED_UP,
    WHEN_HELD,
    WORKER,
    WRITTEN,
    dates,
)
from extractors.records.kind import Kind, listed, weighed
from extractors.records.service import CLOSED_ON, SIGNED_ON
from extractors.records.service_pages import gathering_page
from extractors.records.wording import (
    PLANNED,
)

_GROUP_PLAN_FIELDS = (
    GROUP_NAME,
    WORKER,
    dates(*WRITTEN, but=PLANNED, pick="last"),
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
    words=NOT_CASE
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
    fields=_GROUP_PLAN_FIELDS,
    labels=LABELS,
    pages=4,
    derive=gathering_page(_GROUP_PLAN_FIELDS, LABELS),
    titled=shapes.GROUP_PLAN,
)

_GROUP_SESSION_PLAN_FIELDS = (
    GROUP_NAME,
    WORKER,
    dates(*HELD, "计划日期", but=NOT_HELD, bare=BARE, said=WHEN_HELD),
    SESSION,
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
    words=NOT_CASE
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
    fields=_GROUP_SESSION_PLAN_FIELDS,
    labels=LABELS,
    pages=2,
    derive=gathering_page(_GROUP_SESSION_PLAN_FIELDS, LABELS),
    titled=shapes.SESSION_PLAN,
)

_GROUP_PROCESS_FIELDS = (
    GROUP_NAME,
    WORKER,
    dates(*HELD, "记录日期", but=NOT_HELD, bare=BARE, said=WHEN_HELD),
    SESSION,
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
    words=NOT_CASE
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
    fields=_GROUP_PROCESS_FIELDS,
    labels=LABELS,
    pages=2,
    derive=gathering_page(_GROUP_PROCESS_FIELDS, LABELS),
    titled=shapes.GROUP_PROCESS,
)

_GROUP_SUMMARY_FIELDS = (
    GROUP_NAME,
    WORKER,
    dates(*SUMMED_UP, but=PLANNED, pick="last", said=(SIGNED_ON, CLOSED_ON)),
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
    words=NOT_CASE
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
    fields=_GROUP_SUMMARY_FIELDS,
    labels=LABELS,
    pages=4,
    derive=gathering_page(_GROUP_SUMMARY_FIELDS, LABELS),
    titled=shapes.GROUP_SUMMARY,
)

KINDS = (GROUP_PLAN, GROUP_SESSION_PLAN, GROUP_PROCESS, GROUP_SUMMARY)
