"""What a county's service centre asks for on the papers of groups and community activities."""

from sample_docs.generator.audition.case_specs import Spec

LEADER = "组长（带领社工）|带组社工|小组负责人|负责社工"
OWN = "负责人|活动负责社工|项目社工"

CLIFF_GROUP: dict[str, Spec] = {
    "group_plan": Spec(
        "小组工作计划书|小组活动计划书|小组服务方案|小组工作计划表",
        f"""= 小组概况
        name 小组名称
        number 小组编号
        kind 小组类别
        worker {LEADER}
        helper 副组长
        size 计划人数
        count 总节数
        each 每节时间
        date 制表日期|计划日期
        period 开展时间
        where 开展地点
        target 招募对象
        = 需求与理念
        background 背景与需求分析
        theory 理论依据
        = 目标与安排
        goals 小组目的与目标
        recruiting 招募方法
        outline 分节安排
        obstacles 预计问题及对策
        evaluating 评估计划
        budget 经费及物资
        = 审批
        sign 计划人签名
        head 督导意见""",
    ),
    "group_session_plan": Spec(
        "小组单元计划表|小节计划表|小组分节计划书|单节活动计划表",
        f"""= 本节概况
        name 小组名称
        session 节次
        theme 单元名称|本节主题
        worker {LEADER}
        date 活动日期|计划日期
        hours 活动时间
        place 活动地点
        helper 协助社工
        = 本节设计
        aim 本节目标
        programme 活动流程
        obstacles 风险及应对
        = 签署
        sign 设计社工签名
        head 督导意见""",
    ),
    "group_process": Spec(
        "小组过程记录表|小组活动过程记录表|小组单元记录表|小组活动记录表",
        f"""= 本节概况
        name 小组名称
        session 节次
        theme 单元名称|本节主题
        worker {LEADER}
        date 活动日期|记录日期
        hours 活动时间
        place 活动地点
        attendance 出席情况
        = 过程与分析
        course 活动过程记录
        events 特殊事件及处理
        dynamics 组员表现与小组动力
        reached 目标达成情况
        reflection 社工反思
        follow 跟进事项
        = 签署
        sign 记录人签名
        head 督导意见""",
    ),
    "group_summary": Spec(
        "小组评估总结表|小组工作评估总结报告|小组总结评估表|小组结束评估表",
        f"""= 小组概况
        name 小组名称
        kind 小组类别
        worker {LEADER}
        size 组员人数
        count 总节数
        rate 出席率
        date 填表日期|总结日期
        period 开展时间
        = 出席与成效
        present 出席统计
        outcomes 目标达成情况
        scores 组员前后变化
        dynamics 组员参与及小组动力
        = 总结
        course 小组过程回顾
        reflection 带领者表现与反思
        obstacles 困难与改进建议
        = 签署
        sign 总结人签名
        head 督导意见
        agency_seals 机构意见""",
    ),
}

CLIFF_ACTIVITY: dict[str, Spec] = {
    "community_plan": Spec(
        "社区活动计划书|社区工作计划书|社区活动策划表|社区服务活动申报表",
        f"""= 活动概况
        name 活动名称
        number 活动编号
        kind 活动类别
        worker {OWN}
        helper 协助人员
        date 申报日期|填表日期
        target 服务对象
        when 活动时间
        venue 活动地点
        = 策划
        background 需求与背景
        goals 活动目标
        steps 活动安排
        publicity 宣传与招募
        risks 安全预案
        measure 成效评估
        budget 经费预算
        = 审批
        sign 策划人签名
        head 督导意见
        agency_seals 机构意见""",
    ),
    "community_process": Spec(
        "社区活动记录表|社区工作过程记录表|社区活动开展情况记录表|社区活动过程记录",
        f"""= 活动概况
        name 活动名称
        date 活动日期
        hours 活动时间
        worker {OWN}
        people 参加人数
        helpers 志愿者人数
        venue 活动地点
        = 过程
        course 活动开展过程
        photos 活动剪影
        words 居民反映
        problems 问题与处理
        lessons 总结与跟进
        = 签署
        sign 记录人签名
        head 督导意见""",
    ),
    "community_summary": Spec(
        "社区活动总结评估表|社区工作评估总结报告|社区活动成效评估表|活动总结评估表",
        f"""= 活动概况
        name 活动名称
        number 活动编号
        kind 活动类别
        worker {OWN}
        visits 参与人次
        date 总结日期|评估日期
        when 活动时间
        venue 活动地点
        = 成效
        course 活动过程概述
        outcomes 目标达成情况
        answers 满意度统计
        money 经费决算
        = 检讨
        problems 存在的问题
        lessons 经验与改进
        = 签署
        sign 总结人签名
        head 督导意见""",
    ),
}
