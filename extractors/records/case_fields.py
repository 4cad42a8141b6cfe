"""What the seven papers of a case share: its number, its client, its worker, and their labels."""

import re

from extractors.records import service
from extractors.records.kind import FieldSpec, Kind, listed, weighed
from extractors.records.prose import LED_BY, MET_BY, NUMBERED, SPOKEN_OF
from extractors.records.service import CLOSED_ON, SIGNED_ON, case_number, client, worker
from extractors.records.service_pages import case_page
from extractors.records.wording import (
    CASE_NUMBERS,
    CLIENT_SECTIONS,
    CLIENTS,
    CLOSED,
    OPENED,
    WORKERS,
    any_date,
    dated,
)

_CONSENT = re.compile(
    r"(?:本人[_\s]*\(?|我\s?\()(?P<v>[\u3400-\u9fff×xX*A-Z某]{2,6}?(?:\(化名\))?)[_\s]*"
    r"\)?[,，]?\s*(?:自愿|同意|愿意|已)"
)
"""A client's own words: "本人王某自愿接受…"."""

_CALLED = re.compile(
    r"(?:服务对象|服务使用者|案主|受助人|求助者)(?:姓名|称谓)?(?:\(化名\))?[为是系叫:]\s?"
    r"(?P<v>[\u3400-\u9fff×xX*某A-Z]{2,6}(?:\(化名\))?)(?=[,，。;；)\s]|$)"
)
"""A report's first sentence, and a head set as one running line."""

_BY_ALIAS = re.compile(
    r"(?:服务对象|服务使用者|案主|受助人|求助者)(?:姓名|称谓)?[为是系叫:]\s?"
    r"(?P<v>[\u3400-\u9fff×xX*某A-Z]{2,6}\(化名\))"
)
"""The same where the next label follows at once: 案主:王小某(化名)工作员:…"""

_NAMED = re.compile(
    r"(?<![工人长员者属师导])姓名[:：]?\s?(?P<v>[\u3400-\u9fff×xX*某A-Z]{2,4}?(?:\(化名\))?)(?=性别|年龄|民族)"
)
"""A head of labels and values set as one line: 姓名王某性别女年龄28岁."""

_MET = re.compile(r"案主(?P<v>[\u3400-\u9fff×xX*某A-Z]{2,4}(?:\(化名\))?)\)?\(?第.{1,2}次")
"""A diary's head: "案主王某第三次（面谈）"."""

CASE_NUMBER = FieldSpec("case_number", "个案编号", case_number, CASE_NUMBERS, (NUMBERED,), key=True)
CLIENT = FieldSpec(
    "client", "服务对象", client, CLIENTS, (_CALLED, _BY_ALIAS, _CONSENT, _NAMED, _MET, *SPOKEN_OF)
)
WORKER = FieldSpec(
    "worker",
    "社工",
    worker,
    (
        *WORKERS,
        *listed("乙方(社工) 乙方(社会工作者) 社工(乙方) 乙方签名 乙方签字 乙方"),
    ),
    (LED_BY, MET_BY),
)

LABELS = (
    *CLIENT_SECTIONS,
    *dated("接案 开案 立案 起始 结案 服务 评估 受理 出生"),
    *listed("""
        机构名称 项目名称 所属项目 服务项目 性别 年龄 出生年月 出生年份 民族 文化程度 职业
        婚姻状况 健康状况 身份类别 类别 联系电话 电话 家庭住址 现住址 住址 地址 个案来源 来源
        个案类型 接案方式 转介单位 家庭成员 关系 备注 求助问题 求助原因 主要诉求 主诉 初步评估
        初步判断 初步分析 紧急程度 危机评定 危机评估 风险等级 是否开案 是否接案 处理意见
        督导意见 督导签名 督导签字 督导批示 督导批注 督导批复 督导审批 督导审核 督导审阅
        督导总评 督导评语 督导 主管意见 部门主管批复 机构意见 机构审批 审批意见 资料来源
        资料收集途径 收集方法 家庭结构图 家系图 生态系统图 社会支持网络图 问题表现及原因
        环境系统 需求清单 需求排序 可运用的资源 个人能力与可用资源 初步介入方向 评估小结 总目标
        具体目标 长远目标 近期目标 阶段目标 服务目的 共同目标 介入理论 理论取向 理论依据
        行动安排 分步安排 困难预估 风险与预案 成效检验 服务目标 服务内容 服务安排 服务期限
        约定期限 服务周期 地点 时间 起止时间 起讫 时段 方式 形式 接触方式 参与人 参与者 场所
        会面地点 本次目标 本节目标 工作重点 会谈摘要 经过 介入过程 过程记录 服务过程 使用技巧
        社工分析 工作检讨 反思 感想 备忘 下次计划 下一步安排 待办事项 服务次数 接触次数 服务时长
        结案原因 结案类型 服务回顾 介入历程 取得的改变 后续支持 结案后安排 回访计划 成效 跟进
        甲方签名 甲方签字 监护人签名 机构 单位 日期 签名 签字 盖章 签批 满意度 目标检视
        目标实现情况 介入目标 预定目标 实现情况 程度 介入前后对比 目标达成 目标 指标 专业检讨
        初步接触 会谈次数 服务地点 会谈地点 服务方式 会谈方式 第 社工反思 社工自评
        社工自评与反思 社工初步评估 社工初步看法 社工评估 社工分析与反思 社工评语 社工意见
        社工观察 社工感受 社工责任 社工与机构承诺 社工服务 工作者自我评估 社工联系方式 第几次
        参与人员 会谈目标 表号 表格编号 次序 文序 曾用办法 个人及家庭概况 申请服务的原因
        基本资料
    """),
)


def case_paper(
    id: str,
    title: str,
    titles: tuple[str, ...],
    dates: tuple[str, ...],
    words: dict[str, float],
    *,
    pages: int = 2,
    pick: str = "first",
    said: tuple[re.Pattern[str], ...] = (SIGNED_ON, CLOSED_ON),
    more: tuple[FieldSpec, ...] = (),
    sealed: bool = False,
    doubted: re.Pattern[str] | None = None,
    rather: tuple[str, ...] = (),
    not_dates: str = f"{OPENED}|{CLOSED}",
    titled: re.Pattern[str] | None = None,
    signed: bool = True,
) -> Kind:
    """A paper of a case: the shared fields, a date at its own labels ``dates`` or as ``said`` in
    the text, and ``more``; ``not_dates``: a pattern of what begins labels of other days;
    ``signed``: the day of its signatures is its own."""
    fields = (
        CASE_NUMBER,
        CLIENT,
        WORKER,
        FieldSpec(
            "date",
            "日期",
            service.date,
            (
                *dates,
                *dated("填表 填写 填报 记录"),
                any_date(but=not_dates),
                *listed("日期及时间 日期与时间 日期和时间 日期/时间 日期时间 时间日期 日期 时间"),
            ),
            said,
            key=True,
            pick=pick,
        ),
        *more,
    )
    return Kind(
        id=id,
        title=title,
        titles=titles,
        titled=titled,
        words=words
        | weighed(
            {
                -0.8: "第一节",
                -1.0: "招募",
                -1.5: "组员",
                -2.0: "活动名称 推荐单位意见 表彰奖励",
                -2.5: "小组名称",
            }
        ),
        fields=fields,
        labels=LABELS,
        pages=pages,
        derive=case_page(fields, LABELS, signed=signed),
        sealed=sealed,
        doubted=doubted,
        rather=rather,
    )
