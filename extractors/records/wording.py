"""How the papers of cases, groups and activities name their cells.

Agencies name one and the same cell in many ways, mostly by joining a word for the person or the
act with a word for what stands in the cell: the lists here are such joins. A label that begins
with "~" is a pattern, for the joins that no list holds ("建档编号", "约谈社工").
"""

from extractors.records.kind import listed


def joined(heads: str, tails: str) -> tuple[str, ...]:
    """Every head with every tail, the heads in order: 案主 + 姓名, 案主 + 称谓, …"""
    return tuple(head + tail for head in heads.split() for tail in tails.split())


def dated(heads: str) -> tuple[str, ...]:
    """A date's labels: every act with 日期 and 时间."""
    return joined(heads, "日期 时间")


def any_date(*, but: str) -> str:
    """A pattern of date labels: any short word with 日期 or 时间.

    ``but``: a pattern of what begins labels of other dates.
    """
    return rf"~(?!{_NEVER_DATES}|{but})[\u3400-\u9fff]{{1,7}}(?:日期|时间)(?!段|表|安排|管理)"


_NEVER_DATES = (
    "(?:督导|主管|机构|审[批核阅]|批[复阅准]|领导|负责人|下[次一]|下节|出生|出狱|入狱|打印|联系|刑期|"
    "服刑|起止|起讫|周期|时长|入学|结婚|毕业|入职|有效|截止|到期|回访|跟踪|转介|完整|预约下)"
)
"""What begins the labels of dates that no paper of a case, group or activity bears as its own."""

OPENED = (
    "开案|开启|开始|开立|开档|接案|接收|接待|接访|立案|建档|起始|起止|收案|受理|受案|转入|初次|首次"
    "|登记|申请服务|求助|服务开|服务起|始"
)
"""What begins the labels of a case's first day."""

CLOSED = "结案|结束|终止|终结|关案|关闭|销案|完结|办结|服务结束|服务终"
"""What begins the labels of a case's last day."""

PLANNED = (
    "服务|介入|开展|实施|预计|预期|完成|进行|活动|执行|计划(?:开展|实施|服务|活动)|小组|聚会|举办|举行|招募|报名"
    "|周期|拟(?:开展|举办|实施)"
)
"""What begins the labels of days that a plan speaks of."""

WORKERS = (
    *joined(
        """
        主责 责任 负责 承办 经办 跟进 跟案 接案 受理 个案 服务 统筹 带领 主带 主持 带组 驻点
        专业 申请 填表 记录 评估 结案 撰写 策划 拟定 拟订 制定 制订 填报 值班 项目 一线 活动
        辅导 探访 家访 面谈 会谈 访谈 介入 实施 执行 编制 签约 承接 专职 驻站 组织 总结 计划
        方案 预估 小组 社区 主理 担当 填写 报告 申请结案 起草 编写 开案 建档 登记 初评 案主 设计
        """,
        "社工 社会工作者 社工姓名 社工员 社会工作师",
    ),
    *listed("""
        个案管理员 个案管理师 个案管理者 个案负责人 个案工作员 个案工作者 个案跟进人 小组工作员
        小组工作者 小组领导者 小组负责人 小组带领者 小组带领人 小组主持人 组长(社工)
        小组组长(社工) 带领者 领导者 带领人 带组人 带组者 带领工作员 活动负责人 活动统筹
        活动带领者 活动带领人 服务提供者 服务负责人 项目社工 服务人员 工作人员 社会工作者
        社工姓名 工作员 主持人 负责人 受理人 受理人员 接案人 接案者 接案人员 经办人 承办人 承办者
        跟进人 跟进者 跟进人员 制订人 制定人 制定者 计划人 计划制定人 计划者 方案制定人 拟订人
        拟定人 拟稿人 策划人 策划者 撰写人 撰写者 撰写 执笔人 起草人 填写人 填写者 填报人 填表人
        填表者 记录人 记录员 记录者 评估人 评估员 评估者 评估人员 预估人 预估员 预估者 总结人
        总结者 报告人 组织者 组织人 统筹人 统筹者 执行人 执行者 实施人 实施者 办理人 结案人
        观察员/记录 探访人 探访者 家访人 家访者 访谈人 访谈者 访谈员 面谈人 面谈者 会谈人 会谈者
        走访人 介入者 介入人 编制人 编写人 登记人 建档人 活动主持人 活动策划人 助理社工 社工员
        工作者 申请人 社工
    """),
    *joined("社工 社会工作者 工作员 工作者", "签名 签字 签章 (签字) (签名) 确认签字"),
    r"~(?!督导|协助|助理|实习|见习|其他|配合|机构|驻校点|本|由|与|请|专业督导|全体|参与)"
    r"[\u3400-\u9fff]{0,4}(?:社工|社会工作者)(?:姓名|名字)?(?:签名|签字|签章|确认)?",
)
"""Labels of the social worker who wrote a paper, the surest first."""

_PERSONS = (
    "服务对象 服务使用者 服务使用人 服务接受者 受服务者 案主 求助者 求助人 受助人 受助者 受助对象"
    " 求助对象 来访者 来访人 来询者 咨询者 当事人 个案当事人 服务对象(案主) 案主(服务对象)"
    " 服务对象/案主 案主/服务对象 帮扶对象 帮教对象 矫正对象 工作对象 个案对象 个案服务对象"
    " 个案案主 服务个案 受益人 个案 对象 儿童 老人 学生 患者"
)

CLIENTS = (
    *joined(
        _PERSONS,
        """
        姓名/称谓 姓名/化名 姓名/代号 姓名/称呼 姓名(化名) 姓名(称谓) 姓名或化名 姓名或称谓 姓名
        称谓/化名 称谓 称呼 (化名) (称谓) 化名 代号 代称 昵称 别称 简称 名字 名称
        """,
    ),
    *joined(
        "甲方 委托方 接受服务方 受助方",
        "(服务对象) (案主) (服务使用者) (受助人) (求助者) (求助人) (当事人) (来访者) 姓名",
    ),
    *joined("服务对象 服务使用者 案主 受助人 求助者 求助人 当事人", "(甲方)"),
    *listed("""
        服务对象(案主) 案主(服务对象) 服务对象/案主 服务对象 服务使用者 服务使用人 服务接受者
        案主 受助人 受助者 受助对象 求助者 求助人 求助对象 来访者 来访人 当事人 个案对象
        帮扶对象 甲方
    """),
    *listed("姓名 化名"),
)
"""Labels of a case's client, the surest first."""

CLIENT_SECTIONS = joined(
    "服务对象 服务使用者 案主 受助人 求助者 求助人 当事人 来访者 对象",
    """
    签名 签字 签章 (签字) (签名) (签字/按印) 确认签字 确认签名 同意签字 知情签字 知情同意签字
    意见(签字) 意见及签字 确认 意见 反馈 反应 反映 感受 自评 评价 满意度 的变化 的改变 变化
    改变 转变 现状 情况 基本信息 期望 期待 诉求 表现 评语 的话 自述 陈述 心声 责任 承诺 权利
    义务 的权利 的义务 的责任 问题 需求 基本情况 家中 编号 类型 类别 分类 来源 人数 家属 家庭
    """,
)
"""Labels and headings that begin as the client's label does."""

CASE_NUMBERS = (
    *joined(
        "个案 案主 服务对象 案件 案卷 服务 个案服务 个案档案 服务档案 档案 卷宗 案例 个案登记"
        " 登记 建档 立案 开案 接案 归档 案主档案 个案记录 对象 当事人 个案卷宗 受理 协议",
        "档案编号 档案号 档案号码 编号 编码 号码 卷号 序号 代码 代号",
    ),
    *listed("个案号 案件号 案例号 案卷号 卷宗号 档案号 登记号 建档号 卷号 案号 档号 编号"),
    r"~(?!机构|表|附件|文件|身份|证|项目|合同|活动|小组|课题|标准|页|存档|邮政|联系|会员|学|工号"
    r"|资料|志愿|统一|组织|信用|房|门|手机|电话|社工|社会|执业|资格|账|帐|银行|案主|服务对象)"
    r"[\u3400-\u9fff]{1,5}(?:编号|编码|档案号|档号|案号|卷号)",
)
"""Labels of a case's number, the surest first."""

GROUP_NAMES = (
    *listed("""
        小组名称 小组主题名称 小组活动名称 小组全称 小组主题 小组题目 小组名 组名 小组项目名称
        团体名称 小组(活动)名称 所属小组 服务小组 小组工作名称 小组服务名称 团体活动名称
        小组组名 活动小组 小组总名称 本小组名称 小组主题/名称 小组名称/主题 团队名称 活动名称
        =小组
    """),
    r"~(?:[\u3400-\u9fff]{0,3}小组|团体|组织)[\u3400-\u9fff]{0,3}(?:名称|全称|组名)",
)
"""Labels of a group's name, the surest first."""

ACTIVITY_NAMES = (
    *listed("""
        活动名称 社区活动名称 服务活动名称 项目活动名称 活动项目名称 活动(项目)名称 活动全称
        活动项目 活动主题 活动标题 活动题目 社区服务名称 服务名称 活动名 项目名称 服务项目名称
        活动总名称 社区项目名称 行动名称 活动名称/主题 主题活动名称 计划名称 活动计划名称
        社区工作名称 活动命名
    """),
    r"~[\u3400-\u9fff]{0,4}活动(?:名称|全称|主题|标题)",
)
"""Labels of a community activity's name, the surest first."""

SESSIONS = listed("""
    服务次数 会谈次数 面谈次数 跟进次数 访谈次数 介入次数 家访次数 探访次数 辅导次数 记录次数
    会谈次序 服务次序 会面次序 面谈次序 跟进次序 访谈次序 服务序次 会谈序次 会谈序号 服务序号
    面谈序号 跟进序号 记录序号 活动次序 活动序号 活动节次 小组节次 小节次序 单元次序 单元序号
    小节序号 节次序号 聚会次序 聚会次数 节次 小节 单元 次序 文序 序次 会次 次别 第几次 第几节
    次数 第
""")
"""Labels of which session it is."""
