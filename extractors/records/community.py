"""The three papers of a community activity."""

from extractors.records import titles as shapes
from extractors.records.gatherings import (
    ACTIVITY_NAME,
    BARE,
    HELD,
    LABELS,
    NOT_CASE,
    NOT_HELD,
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

_NOT_GROUP = NOT_CASE | weighed(
    {
        -0.8: "缺席",
        -1.5: "组员",
        -2.0: "小组动力",
        -3.0: "小组名称 小组全称 小组主题名称",
    }
)

_COMMUNITY_PLAN_FIELDS = (
    ACTIVITY_NAME,
    WORKER,
    dates(*WRITTEN, but=PLANNED, pick="last"),
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
    fields=_COMMUNITY_PLAN_FIELDS,
    labels=LABELS,
    pages=4,
    derive=gathering_page(_COMMUNITY_PLAN_FIELDS, LABELS),
    titled=shapes.COMMUNITY_PLAN,
)

_COMMUNITY_PROCESS_FIELDS = (
    ACTIVITY_NAME,
    WORKER,
    dates(*HELD, "记录日期", but=NOT_HELD, bare=BARE, said=WHEN_HELD),
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
    fields=_COMMUNITY_PROCESS_FIELDS,
    labels=LABELS,
    pages=2,
    derive=gathering_page(_COMMUNITY_PROCESS_FIELDS, LABELS),
    titled=shapes.COMMUNITY_PROCESS,
)

_COMMUNITY_SUMMARY_FIELDS = (
    ACTIVITY_NAME,
    WORKER,
    dates(*SUMMED_UP, but=PLANNED, pick="last", said=(SIGNED_ON, CLOSED_ON)),
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
    fields=_COMMUNITY_SUMMARY_FIELDS,
    labels=LABELS,
    pages=4,
    derive=gathering_page(_COMMUNITY_SUMMARY_FIELDS, LABELS),
    titled=shapes.COMMUNITY_SUMMARY,
)

KINDS = (COMMUNITY_PLAN, COMMUNITY_PROCESS, COMMUNITY_SUMMARY)
