"""What an association's service centre asks for on the papers of a group."""

from sample_docs.generator.audition.case_specs import Spec

LEADER = "带领社工|小组工作员|主责社工"

GROUP: dict[str, Spec] = {
    "group_plan": Spec(
        "小组计划书|小组工作方案|小组总计划|小组活动策划书",
        f"""= 小组资料
        name 小组名称
        number 小组编号
        kind 小组性质
        worker {LEADER}
        helper 协作者
        target 对象
        size 人数
        count 节数
        period 起止日期
        where 地点
        date 提交日期
        = 需求与背景
        background 需求与背景
        = 理论架构
        theory 理论架构
        = 目的与目标
        goals 目的与目标
        = 招募途径
        recruiting 招募途径
        = 程序设计
        outline 程序设计
        = 预计困难及应变
        obstacles 预计困难及应变
        = 评估方案
        evaluating 评估方案
        = 经费
        budget 经费
        = 签署
        sign 计划人
        head 督导签署""",
    ),
    "group_session_plan": Spec(
        "小组单元活动设计|单元计划书|小节计划书|节次计划表",
        f"""= 单元资料
        name 小组名称
        session 节数
        theme 主题
        worker {LEADER}
        date 日期
        hours 时间
        place 地点
        helper 协作者
        = 单元目标
        aim 单元目标
        = 程序
        programme 程序
        = 应变计划
        obstacles 应变计划
        = 签署
        sign 设计人""",
    ),
    "group_process": Spec(
        "小组聚会记录|小组过程记录|小组单元记录|小组观察记录",
        f"""= 单元资料
        name 小组名称
        session 节数
        theme 主题
        worker {LEADER}
        date 日期
        hours 时间
        place 地点
        attendance 出席
        = 过程
        course 过程
        = 关键事件
        events 关键事件
        = 目标达成
        reached 目标达成
        = 小组动力
        dynamics 小组动力
        = 工作员反思
        reflection 工作员反思
        = 下节跟进
        follow 下节跟进
        = 签署
        sign 记录人
        head 督导签署""",
    ),
    "group_summary": Spec(
        "小组总结报告|小组评估报告|小组检讨报告|小组评估总结报告",
        f"""= 小组资料
        name 小组名称
        kind 小组性质
        worker {LEADER}
        size 人数
        count 节数
        period 起止日期
        rate 平均出席率
        date 完成日期
        = 出席统计
        present 出席统计
        = 目标达成
        outcomes 目标达成
        = 组员意见
        scores 组员意见
        = 小组发展与动力
        dynamics 小组发展与动力
        = 工作员检讨
        reflection 工作员检讨
        = 困难与建议
        obstacles 困难与建议
        = 签署
        sign 报告人
        head 督导签署""",
    ),
}
